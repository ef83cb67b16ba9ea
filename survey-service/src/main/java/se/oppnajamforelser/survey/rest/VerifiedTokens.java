package se.oppnajamforelser.survey.rest;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers for a minute which tokens have been verified. A respondent's program sends the same token with every call, and
 * checking its signature each time costs a tenth of what taking in a submission does. A key that is withdrawn holds for that
 * minute; a token's own end holds at once.
 */
@Alternative
@Priority(1)
@Singleton
class VerifiedTokens extends DefaultJWTCallerPrincipalFactory {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 5_000;

    private final Clock clock;
    private final Map<String, Verified> verified = new ConcurrentHashMap<>();

    /** By the machine's clock, as the tokens; the survey's may be set to another year. */
    VerifiedTokens() {
        this(Clock.systemUTC());
    }

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    private record Verified(JWTCallerPrincipal caller, Instant until) {}

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo settings) throws ParseException {
        Instant now = clock.instant();
        Verified known = verified.get(token);
        if (known != null && now.isBefore(known.until())) {
            return known.caller();
        }
        JWTCallerPrincipal caller = super.parse(token, settings);
        remember(token, new Verified(caller, until(caller, now)));
        return caller;
    }

    private static Instant until(JWTCallerPrincipal caller, Instant now) {
        Instant end = Instant.ofEpochSecond(caller.getExpirationTime());
        Instant forgotten = now.plus(REMEMBERED);
        return end.isBefore(forgotten) ? end : forgotten;
    }

    private void remember(String token, Verified caller) {
        if (verified.size() >= MOST) {
            verified.clear();
        }
        verified.put(token, caller);
    }
}
