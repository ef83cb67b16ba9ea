package se.oppnajamforelser.publication.rest;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start where no token could ever be checked; otherwise the first request would tell. */
@Singleton
class TokenKeyCheck {

    private final Optional<String> location;
    private final Optional<String> key;

    TokenKeyCheck(
            @ConfigProperty(name = "mp.jwt.verify.publickey.location") Optional<String> location,
            @ConfigProperty(name = "mp.jwt.verify.publickey") Optional<String> key) {
        this.location = location;
        this.key = key;
    }

    void check(@Observes StartupEvent event) {
        if (location.isEmpty() && key.isEmpty()) {
            throw new IllegalStateException("mp.jwt.verify.publickey.location is not set (expected: where the issuer's"
                    + " public key is; set MP_JWT_VERIFY_PUBLICKEY_LOCATION and MP_JWT_VERIFY_ISSUER)");
        }
    }
}
