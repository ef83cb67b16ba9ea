package se.oppnajamforelser.survey;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** A key pair of its own for every test run: the service trusts its public half, tests sign with the other. */
public final class TokenKeys implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            return Map.of(
                    "mp.jwt.verify.publickey", pem("PUBLIC KEY", keys.getPublic()),
                    "smallrye.jwt.sign.key", pem("PRIVATE KEY", keys.getPrivate()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }

    private static String pem(String kind, Key key) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + kind + "-----";
    }

    @Override
    public void stop() {
        // The keys are gone with the test run.
    }
}
