package se.oppnajamforelser.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;

@RunningService
class EventSenderTest {

    @Inject
    EventSender sender;

    @Inject
    ServiceName service;

    @Inject
    ConsumerSettings consumer;

    @Inject
    TopicSettings topics;

    @Inject
    Probe probe;

    @Test
    void everything_is_there_when_sending_returns() {
        sender.send(Samples.submissions("sent", 20, 3));

        assertThat(probe.records("oj.submissions", "sent/")).hasSize(60);
    }

    @Test
    void sending_nothing_is_nothing() {
        sender.send(List.of());

        assertThat(probe.records("oj.submissions", "nothing/")).isEmpty();
    }

    @Test
    void an_event_that_is_too_large_stops_all_before_anything_is_sent() {
        List<SubmissionReceived> events = List.of(
                Samples.submission("large", "0114", 1), Samples.submission("large", "0115", 1, "a".repeat(900_000)));

        assertThatIllegalArgumentException().isThrownBy(() -> sender.send(events));

        assertThat(probe.records("oj.submissions", "large/")).isEmpty();
    }

    @Test
    void a_broker_that_is_away_makes_sending_fail() {
        KafkaSettings nobody = new KafkaSettings(
                Map.of(
                        "bootstrap.servers", "127.0.0.1:1",
                        "default.api.timeout.ms", 300,
                        "request.timeout.ms", 300),
                service,
                consumer);
        EventSender toNobody = new EventSender(
                nobody, new Topics(nobody, service, topics), service, new EventJson(), new SimpleMeterRegistry());

        assertThatExceptionOfType(SendFailedException.class)
                .isThrownBy(() -> toNobody.send(List.of(Samples.submission("nobody", "0114", 1))))
                .withMessage("could not send 1 records, the first to oj.submissions with key nobody/0114/E");
    }
}
