package se.oppnajamforelser.scoring.rest;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.oppnajamforelser.scoring.supplement.Decision;

/** Who decides, by the token, and why, by the request. */
@RequestScoped
class Deciding {

    private static final int LONGEST_REASON = 1_000;

    private final JsonWebToken token;
    private final Clock clock = Clock.systemUTC();

    Deciding(JsonWebToken token) {
        this.token = token;
    }

    /**
     * The decision of the caller.
     *
     * @throws InvalidRequestException if no reason is given, or one that is too long
     */
    Decision decision(Optional<String> reason) {
        String given = reason.map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new InvalidRequestException("Ange i reason varför. Skälet sparas med beslutet."));
        if (given.length() > LONGEST_REASON) {
            throw new InvalidRequestException(
                    "Skälet är " + given.length() + " tecken. Det får vara högst " + LONGEST_REASON + "; korta det.");
        }
        return new Decision(given, token.getName(), clock.instant());
    }
}
