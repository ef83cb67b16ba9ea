package se.oppnajamforelser.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.deploy.DeployedService.SCORING;
import static se.oppnajamforelser.deploy.DeployedService.SURVEY;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The checker of settings can tell what is read from what is not. */
class KnownSettingsTest {

    @Test
    void a_misspelt_key_is_read_by_nobody() {
        assertThat(KnownSettings.of(SURVEY).fault("QUARKUS_DATASOURCE_JDBC_ULR"))
                .contains("nothing reads QUARKUS_DATASOURCE_JDBC_ULR");
    }

    @Test
    void a_key_of_ours_that_is_not_in_the_code_is_read_by_nobody() {
        assertThat(KnownSettings.of(SURVEY).fault("OJ_TOPICS_MAKE")).contains("nothing reads OJ_TOPICS_MAKE");
    }

    @Test
    void a_kafka_key_that_no_client_has_is_read_by_nobody() {
        assertThat(KnownSettings.of(SURVEY).fault("KAFKA_SSL_TRUSTSTORE_PATH")).isPresent();
    }

    @Test
    void a_key_that_is_fixed_at_build_time_has_no_effect() {
        assertThat(KnownSettings.of(SURVEY).fault("QUARKUS_HTTP_ROOT_PATH"))
                .contains("fixed when the service was built");
    }

    @Test
    void mail_settings_are_wrong_for_a_service_that_sends_none() {
        assertThat(KnownSettings.of(SCORING).fault("QUARKUS_MAILER_HOST"))
                .contains("the service has no quarkus-mailer");
    }

    @Test
    void keys_of_quarkus_of_kafka_of_tokens_and_of_ours_are_known() {
        assertThat(KnownSettings.of(SURVEY)
                        .faults(java.util.stream.Stream.of(
                                "QUARKUS_MAILER_HOST",
                                "QUARKUS_HTTP_PORT",
                                "KAFKA_BOOTSTRAP_SERVERS",
                                "KAFKA_SSL_TRUSTSTORE_LOCATION",
                                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                                "MP_JWT_VERIFY_ISSUER",
                                "OJ_TOPICS_REPLICATION_FACTOR")))
                .isEmpty();
    }

    @Test
    void a_mapping_gives_its_keys_with_their_defaults() {
        String source = """
                @ConfigMapping(prefix = "oj.mail")
                interface MailSettings {

                    /** How often. */
                    @WithDefault("10s")
                    Duration pollInterval();

                    Optional<String> sender();
                }
                """;

        assertThat(OwnKeys.in(source))
                .containsExactly(Map.entry("oj.mail.poll-interval", "10s"), Map.entry("oj.mail.sender", ""));
    }

    @Test
    void a_property_gives_its_key_with_its_default() {
        assertThat(OwnKeys.in("@ConfigProperty(name = \"oj.clock.adjustable\", defaultValue = \"false\") boolean x"))
                .containsExactly(Map.entry("oj.clock.adjustable", "false"));
    }
}
