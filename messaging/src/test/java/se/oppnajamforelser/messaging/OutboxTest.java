package se.oppnajamforelser.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;

@RunningService
class OutboxTest {

    private static final String TOPIC = "oj.submissions";

    @Inject
    Outbox outbox;

    @Inject
    Probe probe;

    @Test
    void an_event_is_told_when_its_transaction_is_committed() {
        SubmissionReceived submission = Samples.submission("commit", "0114", 1);

        QuarkusTransaction.requiringNew().run(() -> outbox.add(submission));

        assertThat(probe.records(TOPIC, "commit/", 1)).extracting(probe::event).containsExactly(submission);
    }

    @Test
    void an_event_is_not_told_before_its_transaction_is_committed() {
        QuarkusTransaction.begin();
        outbox.add(Samples.submission("before-first", "0114", 1));
        QuarkusTransaction.requiringNew().run(() -> outbox.add(Samples.submission("before-second", "0114", 1)));
        probe.records(TOPIC, "before-second/", 1);

        List<ConsumerRecord<String, byte[]>> toldBefore = probe.records(TOPIC, "before-first/");
        QuarkusTransaction.commit();

        assertThat(toldBefore).isEmpty();
        assertThat(probe.records(TOPIC, "before-first/", 1)).hasSize(1);
    }

    @Test
    void an_event_is_never_told_when_its_transaction_is_rolled_back() {
        QuarkusTransaction.begin();
        outbox.add(Samples.submission("rollback", "0114", 1));
        QuarkusTransaction.rollback();

        QuarkusTransaction.requiringNew().run(() -> outbox.add(Samples.submission("after-rollback", "0114", 1)));

        probe.records(TOPIC, "after-rollback/", 1);
        assertThat(probe.records(TOPIC, "rollback/")).isEmpty();
    }

    @Test
    void many_events_of_one_transaction_are_told_in_the_order_in_which_they_were_added() {
        List<SubmissionReceived> submissions = Samples.submissions("many", 1, 2_500);

        QuarkusTransaction.requiringNew().run(() -> outbox.addAll(submissions));

        assertThat(probe.records(TOPIC, "many/", 2_500))
                .extracting(probe::event)
                .extracting(Event::revision)
                .containsExactlyElementsOf(
                        submissions.stream().map(SubmissionReceived::revision).toList());
    }

    @Test
    void an_event_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.add(Samples.submission("outside", "0114", 1)))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void a_sent_event_bears_the_headers_of_cloud_events_in_binary_mode() {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(Samples.submission("headers", "0114", 7)));

        ConsumerRecord<String, byte[]> record =
                probe.records(TOPIC, "headers/", 1).get(0);
        assertThat(Probe.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(Probe.header(record, "ce_id")).isEqualTo("headers/0114/E@7");
        assertThat(Probe.header(record, "ce_source")).isEqualTo("/survey-service");
        assertThat(Probe.header(record, "ce_type")).isEqualTo("se.oj.submission.received");
        assertThat(Probe.header(record, "ce_time")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
        assertThat(Probe.header(record, "content-type")).isEqualTo("application/json");
    }
}
