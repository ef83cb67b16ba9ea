package se.oppnajamforelser.suite.launch;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Mints bearer tokens for the embedded suite; in production an identity provider does. */
public final class Tokens {

    /** Who the tokens say has issued them. */
    public static final String ISSUER = "https://oppnajamforelser.invalid/embedded";

    /** The roles that the services know. */
    public static final Set<String> ROLES = Set.of("respondent", "office", "approver", "reader");

    private final Keys keys;

    Tokens(Keys keys) {
        this.keys = keys;
    }

    /** The tokens of a suite in that place. */
    public static Tokens of(Place place) {
        return new Tokens(Keys.in(place.keys()));
    }

    /**
     * A token for one person.
     *
     * @param person the person's name in logs and histories
     * @param role one of {@link #ROLES}
     * @param unit the respondent's unit; empty for the other roles
     * @param validFor how long it can be used
     * @throws IllegalArgumentException if there is no such role, or a respondent without a unit
     */
    public String mint(String person, String role, Optional<String> unit, Duration validFor) {
        if (!ROLES.contains(role)) {
            throw new IllegalArgumentException(
                    "Rollen \"" + role + "\" finns inte. Välj respondent, office, approver " + "eller reader.");
        }
        if (role.equals("respondent") && unit.isEmpty()) {
            throw new IllegalArgumentException("En respondent hör till en kommun eller stadsdel. Ange --unit.");
        }
        JwtClaimsBuilder claims =
                Jwt.issuer(ISSUER).upn(person).subject(person).groups(role).expiresIn(validFor);
        unit.ifPresent(code -> claims.claim("unit", code));
        return claims.sign(keys.privateKey());
    }
}
