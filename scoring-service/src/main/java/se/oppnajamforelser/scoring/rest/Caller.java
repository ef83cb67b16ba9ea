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
     * Lets the survey office read what a single person answered, and nobody else.
     *
     * @throws ForbiddenException if the caller is of no office
     */
    void mayReadPersons() {
        if (!token.getGroups().contains("office")) {
            throw new ForbiddenException("what a single person answered is read by the survey office only");
        }
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
