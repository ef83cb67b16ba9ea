package se.oppnajamforelser.aggregation.rest;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.oppnajamforelser.catalogue.region.FrameKind;
import se.oppnajamforelser.catalogue.round.Round;

/** Who calls, by the token. */
@RequestScoped
class Caller {

    private static final Set<String> WHO_RELEASE = Set.of("office", "approver");

    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    /**
     * Lets figures of persons be read by those only who work with releases: here they stand with all their counts, and what
     * has to be hidden so that nobody is recognised is hidden in a release.
     *
     * @return the round
     * @throws ForbiddenException if the round asks persons and the caller may only read
     */
    Round admit(Round round) {
        if (round.frame().kind() == FrameKind.BRUKARE
                && token.getGroups().stream().noneMatch(WHO_RELEASE::contains)) {
            throw new ForbiddenException("figures of persons are read from a release");
        }
        return round;
    }
}
