package se.oppnajamforelser.publication;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** What the service under test is configured with: a key pair made for the occasion, short pauses, a clock to set. */
public final class TestSettings implements QuarkusTestResourceLifecycleManager {

    private static final String ISSUER = "https://oppnajamforelser.invalid/test";

    @Override
    public Map<String, String> start() {
        KeyPair keys = keys();
        return Map.ofEntries(
                Map.entry("mp.jwt.verify.issuer", ISSUER),
                Map.entry(
                        "mp.jwt.verify.publickey",
                        pem("PUBLIC KEY", keys.getPublic().getEncoded())),
                Map.entry(
                        "smallrye.jwt.sign.key",
                        pem("PRIVATE KEY", keys.getPrivate().getEncoded())),
                Map.entry("oj.clock.adjustable", "true"),
                Map.entry("oj.webhooks.allow-loopback", "true"),
                Map.entry("oj.notices.retry", "0s,100ms,100ms,100ms"),
                Map.entry("oj.schedule.interval", "50ms"),
                Map.entry("oj.publication.public-url", "https://oj.example.se/"),
                Map.entry("quarkus.log.level", "WARN"),
                Map.entry("quarkus.log.category.\"org.apache.kafka\".level", "ERROR"));
    }

    @Override
    public void stop() {
        // The keys were never written anywhere.
    }

    /** A token for a person with these roles. */
    public static String token(String person, String... roles) {
        return Jwt.issuer(ISSUER).upn(person).groups(Set.of(roles)).sign();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }

    private static String pem(String kind, byte[] key) {
        String text = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(key);
        return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----";
    }
}
