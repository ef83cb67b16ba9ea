package se.oppnajamforelser.survey.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final String ISSUER = "https://oppnajamforelser.invalid/test";
    private static final KeyPair TRUSTED = keys();
    private static final KeyPair OTHER = keys();
    private static final Instant NOW = Instant.now();

    private Instant now = NOW;
    private final VerifiedTokens tokens = new VerifiedTokens(new Clock() {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void a_token_that_comes_again_is_known() throws ParseException {
        String token = token(TRUSTED, Duration.ofHours(1));

        assertThat(tokens.parse(token, trusting(TRUSTED))).isSameAs(tokens.parse(token, trusting(TRUSTED)));
    }

    @Test
    void a_token_with_another_signature_is_refused_however_often_it_comes() {
        String forged = token(OTHER, Duration.ofHours(1));

        assertThatThrownBy(() -> tokens.parse(forged, trusting(TRUSTED))).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> tokens.parse(forged, trusting(TRUSTED))).isInstanceOf(ParseException.class);
    }

    @Test
    void a_key_that_is_withdrawn_holds_for_a_minute() throws ParseException {
        String token = token(TRUSTED, Duration.ofHours(1));
        tokens.parse(token, trusting(TRUSTED));

        now = NOW.plusSeconds(59);
        assertThat(tokens.parse(token, trusting(OTHER)).getName()).isEqualTo("rita");

        now = NOW.plusSeconds(60);
        assertThatThrownBy(() -> tokens.parse(token, trusting(OTHER))).isInstanceOf(ParseException.class);
    }

    @Test
    void a_token_is_not_remembered_beyond_its_own_end() throws ParseException {
        String token = token(TRUSTED, Duration.ofSeconds(20));
        tokens.parse(token, trusting(TRUSTED));

        now = NOW.plusSeconds(21);

        assertThatThrownBy(() -> tokens.parse(token, trusting(OTHER))).isInstanceOf(ParseException.class);
    }

    private static JWTAuthContextInfo trusting(KeyPair keys) {
        return new JWTAuthContextInfo(keys.getPublic(), ISSUER);
    }

    private static String token(KeyPair keys, Duration validFor) {
        return Jwt.issuer(ISSUER)
                .upn("rita")
                .groups("respondent")
                .issuedAt(NOW)
                .expiresAt(NOW.plus(validFor))
                .sign(keys.getPrivate());
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
}
