package se.oppnajamforelser.scoring;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** Makes a key pair for the tests, and the tokens that the service under test trusts. */
public final class TestTokens implements QuarkusTestResourceLifecycleManager {

    private static final String ISSUER = "https://oppnajamforelser.invalid/test";

    @Override
    public Map<String, String> start() {
        KeyPair keys = keys();
        return Map.of(
                "mp.jwt.verify.issuer", ISSUER,
                "mp.jwt.verify.publickey", pem("PUBLIC KEY", keys.getPublic().getEncoded()),
                "smallrye.jwt.sign.key", pem("PRIVATE KEY", keys.getPrivate().getEncoded()));
    }

    @Override
    public void stop() {
        // The keys were never written anywhere.
    }

    /** A token for someone with this role. */
    public static String of(String role) {
        return Jwt.issuer(ISSUER).upn(role + "@test.invalid").groups(role).sign();
    }

    /** A token for someone who answers for this unit. */
    public static String ofRespondent(String unit) {
        return Jwt.issuer(ISSUER)
                .upn(unit + "@test.invalid")
                .groups(Set.of("respondent"))
                .claim("unit", unit)
                .sign();
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
        String text = Base64.getMimeEncoder(64, "\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .encodeToString(key);
        return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----";
    }
}
