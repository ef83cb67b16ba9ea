package se.oppnajamforelser.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.catalogue.event.Topic;

class RecordReaderTest {

    private final EventJson json = new EventJson();
    private final RecordReader reader = new RecordReader(json);
    private final SubmissionReceived submission = Samples.submission("oj-2017", "0114", 1);

    @Test
    void a_record_without_headers_is_what_its_topic_holds() {
        assertThat(reader.read(Topic.SUBMISSIONS, record("oj-2017/0114/E"))).isEqualTo(submission);
    }

    @Test
    void a_type_that_the_content_is_not_is_refused() {
        ConsumerRecord<String, byte[]> record = record("oj-2017/0114/E");
        record.headers().add("ce_type", "se.oj.submission.withdrawn".getBytes(UTF_8));

        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> reader.read(Topic.SUBMISSIONS, record))
                .withMessage("ce_type: se.oj.submission.withdrawn"
                        + " (expected, by the content: se.oj.submission.received)");
    }

    @Test
    void a_key_that_the_content_does_not_have_is_refused() {
        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> reader.read(Topic.SUBMISSIONS, record("oj-2017/0115/E")))
                .withMessage("key: oj-2017/0115/E (expected, by the content: oj-2017/0114/E)");
    }

    @Test
    void a_record_without_a_value_is_refused() {
        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> reader.read(
                        Topic.SUBMISSIONS, new ConsumerRecord<>("oj.submissions", 0, 0, "oj-2017/0114/E", null)))
                .withMessage("oj.submissions: the record has no value"
                        + " (expected: SubmissionReceived; states are never removed)");
    }

    private ConsumerRecord<String, byte[]> record(String key) {
        return new ConsumerRecord<>("oj.submissions", 0, 0, key, json.write(submission));
    }
}
