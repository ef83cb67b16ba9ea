package se.oppnajamforelser.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

@RunningService
class TopicsTest {

    @Inject
    KafkaSettings kafka;

    @Inject
    TopicSettings settings;

    @Test
    void every_state_topic_is_made_compacted_with_four_partitions() throws Exception {
        new Topics(kafka, new ServiceName("survey"), settings).ensure();

        try (Admin admin = Admin.create(kafka.forAdmin())) {
            Map<String, TopicDescription> topics = admin.describeTopics(List.of("oj.rounds", "oj.releases"))
                    .allTopicNames()
                    .get();
            assertThat(topics.values())
                    .extracting(topic -> topic.partitions().size())
                    .containsOnly(4);
            assertThat(config(admin, "oj.rounds").get("cleanup.policy").value()).isEqualTo("compact");
        }
    }

    @Test
    void dead_letters_are_kept_for_ever_and_may_be_larger_than_events() throws Exception {
        new Topics(kafka, new ServiceName("survey"), settings).ensure();

        try (Admin admin = Admin.create(kafka.forAdmin())) {
            Config config = config(admin, "oj.survey.dead-letters");
            assertThat(config.get("cleanup.policy").value()).isEqualTo("delete");
            assertThat(config.get("retention.ms").value()).isEqualTo("-1");
            assertThat(config.get("max.message.bytes").value()).isEqualTo("2097152");
        }
    }

    @Test
    void services_that_start_at_the_same_time_may_make_the_same_topics() throws Exception {
        CompletableFuture.allOf(Stream.generate(() -> new Topics(kafka, new ServiceName("racing"), settings))
                        .limit(4)
                        .map(topics -> CompletableFuture.runAsync(topics::ensure))
                        .toArray(CompletableFuture[]::new))
                .join();

        try (Admin admin = Admin.create(kafka.forAdmin())) {
            assertThat(admin.listTopics().names().get()).contains("oj.racing.dead-letters");
        }
    }

    private static Config config(Admin admin, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource)).all().get().get(resource);
    }
}
