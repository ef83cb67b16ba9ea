package se.oppnajamforelser.embedded;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** Creates topics in a broker, whichever broker it is. */
final class Topics {

    private static final short ONE_REPLICA = 1;

    private Topics() {}

    static void createAbsent(String bootstrapServers, Collection<TopicSpec> topics) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> absent = topics.stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .map(Topics::newTopic)
                    .toList();
            admin.createTopics(absent).all().get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(
                    "Kafka at " + bootstrapServers + " did not create the topics " + topics, refused.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating the topics " + topics, stopped);
        }
    }

    private static NewTopic newTopic(TopicSpec topic) {
        return new NewTopic(topic.name(), topic.partitions(), ONE_REPLICA)
                .configs(topic.retention().settings());
    }
}
