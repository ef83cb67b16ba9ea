package se.oppnajamforelser.messaging;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.Topic;

@RunningService
class MonitoringTest {

    @Inject
    Outbox outbox;

    @Inject
    Handlers handlers;

    @Inject
    RecordReader reader;

    @Inject
    DeadLetters deadLetters;

    @Inject
    EventSender sender;

    @Inject
    Topics topics;

    @Inject
    ServiceName service;

    @Inject
    ConsumerSettings settings;

    @Inject
    RelayThread relay;

    @Inject
    Probe probe;

    @Test
    void the_service_is_alive_while_its_threads_run() {
        when().get("/q/health/live")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("messaging-threads"))
                .body("status", equalTo("UP"));
    }

    @Test
    void the_service_is_ready_when_its_consumers_have_their_partitions() {
        Probe.until(() -> when().get("/q/health/ready").statusCode() == 200);

        when().get("/q/health/ready").then().body("checks.name", hasItem("messaging-consumers-joined"));
    }

    @Test
    void what_was_sent_and_what_was_handled_is_counted() {
        QuarkusTransaction.requiringNew().run(() -> outbox.addAll(Samples.submissions("uncounted", 1, 1)));
        Probe.until(() -> metric("oj_events_sent_total{topic=\"oj.submissions\"}") >= 1);
        double sentBefore = metric("oj_events_sent_total{topic=\"oj.submissions\"}");
        double handledBefore = metric("oj_events_handled_total{topic=\"oj.submissions\"}");

        QuarkusTransaction.requiringNew().run(() -> outbox.addAll(Samples.submissions("counted", 10, 1)));
        Probe.until(() -> probe.heardOf("counted") == 10);

        Probe.until(() -> metric("oj_events_sent_total{topic=\"oj.submissions\"}") >= sentBefore + 10);
        Probe.until(() -> metric("oj_events_handled_total{topic=\"oj.submissions\"}") >= handledBefore + 10);
    }

    @Test
    void what_waits_in_the_outbox_is_shown_and_for_how_long() {
        probe.refuseToEmptyOutboxOf("waits/%");
        QuarkusTransaction.requiringNew().run(() -> outbox.add(Samples.submission("waits", "0114", 1)));

        Probe.until(() -> metric("oj_outbox_waiting") == 1 && metric("oj_outbox_age_seconds") > 0.5);
        probe.letOutboxBeEmptied();

        Probe.until(() -> metric("oj_outbox_waiting") == 0 && metric("oj_outbox_age_seconds") == 0);
    }

    @Test
    void dead_letters_that_wait_are_shown() {
        double before = metric("oj_dead_letters_waiting");

        probe.send(Topic.SUBMISSIONS, List.of(Map.entry("monitored/0114/E", "no json")));

        Probe.until(() -> metric("oj_dead_letters_waiting") == before + 1);
    }

    @Test
    void the_lag_is_nought_when_everything_is_handled() {
        Probe.until(() -> metric("oj_consumer_lag{topic=\"oj.submissions\"}") == 0);
    }

    @Test
    void a_consumer_that_has_ended_makes_the_service_not_alive() {
        KafkaSettings unusable = new KafkaSettings(Map.of("bootstrap.servers", "no address"), service, settings);
        Consumers ended = new Consumers(
                handlers, reader, deadLetters, sender, topics, unusable, settings, new SimpleMeterRegistry());

        ended.start(new StartupEvent());

        Probe.until(() -> !ended.alive(ended.all().get(0)));
        HealthCheckResponse health = new MessagingLiveness(ended, relay).call();
        assertThat(health.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(health.getData().orElseThrow()).containsEntry("dead-consumers", "oj.submissions");
        assertThat(new MessagingReadiness(ended).call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
    }

    /** NaN if there is no such metric yet. */
    private static double metric(String name) {
        return when().get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(Double.NaN);
    }
}
