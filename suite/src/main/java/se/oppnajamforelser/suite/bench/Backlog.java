package se.oppnajamforelser.suite.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.OutcomesSettled.IndicatorOutcome;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.suite.client.Json;
import se.oppnajamforelser.suite.simulation.Plan;
import se.oppnajamforelser.suite.simulation.UnitPlan;

/** Events that wait in a topic: every unit changes its mind again and again. */
final class Backlog {

    private static final Instant AT = Instant.parse("2017-03-01T08:00:00Z");

    private final Round round = Rounds.shipped().round("oj-2017");
    private final List<UnitPlan> units = Plan.of(round, 2017).units();

    /** Submissions of every unit and part in turn, the revision one higher each time round. */
    Stream<Event> submissions(int events) {
        List<String> parts = units.get(0).partsInOrder();
        return IntStream.range(0, events).<Event>mapToObj(number -> {
            UnitPlan unit = units.get(number % units.size());
            int turn = number / units.size();
            String part = parts.get(turn % parts.size());
            SortedMap<String, String> answers =
                    new TreeMap<>(unit.parts().get(part).byKey());
            long revision = 1 + turn / parts.size();
            return new SubmissionReceived(round.id(), unit.unit().code(), part, revision, round.version(), AT, answers);
        });
    }

    /** Outcomes of every unit and area in turn, the revision one higher each time round. */
    Stream<Event> outcomes(int events) {
        List<Area> areas = round.areas();
        Outcome[] outcomes = {Outcome.JA, Outcome.NEJ, Outcome.DELVIS};
        return IntStream.range(0, events).<Event>mapToObj(number -> {
            UnitPlan unit = units.get(number % units.size());
            int turn = number / units.size();
            Area area = areas.get(turn % areas.size());
            long revision = 2 + turn / areas.size();
            List<IndicatorOutcome> settled = new ArrayList<>();
            area.indicators()
                    .forEach(indicator -> settled.add(new IndicatorOutcome(
                            indicator.id().value(),
                            outcomes[(number + settled.size()) % outcomes.length].code(),
                            Optional.empty(),
                            Optional.empty())));
            SortedMap<String, Long> restsOn = new TreeMap<>(Map.of("G", revision - 1, area.part(), 1L));
            return new OutcomesSettled(
                    round.id(), unit.unit().code(), area.id(), revision, round.version(), restsOn, true, settled);
        });
    }

    /**
     * Has a topic keep every record: a state topic forgets older states, and then it cannot be known how many are left.
     */
    static void keepEverything(String bootstrapServers, Topic topic) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
        AlterConfigOp deleteNothing = new AlterConfigOp(
                new ConfigEntry(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE),
                AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.incrementalAlterConfigs(Map.of(resource, List.of(deleteNothing)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka ändrade inte " + topic.topicName() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while preparing a backlog", e);
        }
    }

    /** Sends the events as the services do, and returns when Kafka has all of them. */
    static void send(String bootstrapServers, Iterator<Event> events) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", 20);
        try (Producer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            events.forEachRemaining(event -> producer.send(record(event)));
            producer.flush();
        }
    }

    private static ProducerRecord<String, String> record(Event event) {
        ProducerRecord<String, String> record =
                new ProducerRecord<>(event.topic().topicName(), event.key(), Json.write(event));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.key() + "@" + event.revision(),
                        "ce_source", "/bench",
                        "ce_type", event.type(),
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
