package se.oppnajamforelser.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

    @TempDir
    private static Path folder;

    private static EmbeddedKafka kafka;

    @BeforeAll
    static void start() {
        kafka = EmbeddedKafka.start(folder, 0);
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void what_was_sent_before_a_stop_is_read_after_a_start_at_the_same_address() throws Exception {
        String address = kafka.bootstrapServers();
        kafka.createTopics(List.of(TopicSpec.state("oj.submissions", 1)));
        TestRecords.send(address, "oj.submissions", "oj-2017/0114/G", "revision 1");

        kafka.close();
        kafka = EmbeddedKafka.start(folder, Integer.parseInt(address.split(":")[1]));

        assertThat(kafka.bootstrapServers()).isEqualTo(address);
        assertThat(TestRecords.read(address, "oj.submissions")).containsExactly("revision 1");
    }

    @Test
    void a_state_topic_is_compacted_and_a_log_keeps_everything() throws Exception {
        kafka.createTopics(List.of(TopicSpec.state("oj.rounds", 4), TopicSpec.log("oj.scoring.dead-letters", 1)));

        assertThat(setting("oj.rounds", "cleanup.policy")).isEqualTo("compact");
        assertThat(setting("oj.scoring.dead-letters", "cleanup.policy")).isEqualTo("delete");
        assertThat(setting("oj.scoring.dead-letters", "retention.ms")).isEqualTo("-1");
    }

    @Test
    void a_topic_that_exists_is_left_as_it_is() throws Exception {
        kafka.createTopics(List.of(TopicSpec.state("oj.shares", 3)));

        kafka.createTopics(List.of(TopicSpec.state("oj.shares", 3), TopicSpec.state("oj.releases", 2)));

        await().ignoreExceptions().untilAsserted(() -> {
            assertThat(partitions("oj.shares")).isEqualTo(3);
            assertThat(partitions("oj.releases")).isEqualTo(2);
        });
    }

    @Test
    void a_name_that_kafka_does_not_take_is_named() {
        assertThatThrownBy(() -> kafka.createTopics(List.of(TopicSpec.state("oj outcomes", 1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("oj outcomes");
    }

    @Test
    void a_port_in_use_is_named(@TempDir Path other) throws Exception {
        try (TakenPort taken = TakenPort.take()) {
            assertThatThrownBy(() -> EmbeddedKafka.start(other, taken.port()))
                    .isInstanceOf(PortInUseException.class)
                    .hasMessage("port " + taken.port() + " of Kafka is in use on 127.0.0.1"
                            + " (expected: a free port; stop what listens there or choose another port)");
        }
    }

    @Test
    void two_brokers_never_share_a_folder() {
        assertThatThrownBy(() -> EmbeddedKafka.start(folder, 0)).hasMessageContaining(folder.toString());
    }

    private static String setting(String topic, String name) throws Exception {
        ConfigResource resource = new ConfigResource(Type.TOPIC, topic);
        try (Admin admin = admin()) {
            return admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .get(name)
                    .value();
        }
    }

    private static int partitions(String topic) throws Exception {
        try (Admin admin = admin()) {
            return admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .partitions()
                    .size();
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }
}
