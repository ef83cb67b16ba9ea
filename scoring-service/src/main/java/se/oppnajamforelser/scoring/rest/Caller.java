package se.oppnajamforelser.scoring.rest;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, by the token. */
@RequestScoped
class Caller {

    private static final Set<String> READERS = Set.of("reader", "office", "approver");

    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    /**
     * Lets a respondent read the own unit only.
     *
     * @throws ForbiddenException if the unit is another
     */
    void mayRead(String unit) {
        if (token.getGroups().stream().anyMatch(READERS::contains)) {
            return;
        }
        Optional<String> own = token.claim("unit");
        if (own.filter(unit::equals).isEmpty()) {
            throw new ForbiddenException("a respondent reads the own unit only");
        }
    }
}
