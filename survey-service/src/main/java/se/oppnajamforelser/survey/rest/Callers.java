package se.oppnajamforelser.survey.rest;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.oppnajamforelser.survey.access.Caller;
import se.oppnajamforelser.survey.access.Role;
import se.oppnajamforelser.survey.answer.ResponseKey;

/** Who calls, as the token of the current request says. */
@Singleton
class Callers {

    private static final String UNIT_CLAIM = "unit";

    private final JsonWebToken token;

    Callers(JsonWebToken token) {
        this.token = token;
    }

    /** The person who calls. */
    Caller caller() {
        Set<String> groups = token.getGroups();
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role -> groups.contains(role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new Caller(token.getName(), roles, token.claim(UNIT_CLAIM).map(String::valueOf));
    }

    /**
     * The person who calls, who has to be at the office or answer for that unit.
     *
     * @throws se.oppnajamforelser.survey.refusal.RefusedException otherwise
     */
    Caller callerFor(String unit) {
        Caller caller = caller();
        caller.requireAccessTo(unit);
        return caller;
    }

    /**
     * The key of a response, which the caller has to have access to.
     *
     * @throws se.oppnajamforelser.survey.refusal.RefusedException otherwise
     */
    ResponseKey keyFor(String round, String unit, String part) {
        callerFor(unit);
        return new ResponseKey(round, unit, part);
    }
}
