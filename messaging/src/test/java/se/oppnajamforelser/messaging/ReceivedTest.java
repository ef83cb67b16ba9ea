package se.oppnajamforelser.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;

class ReceivedTest {

    private final SubmissionReceived first = Samples.submission("r", "0114", 1);
    private final SubmissionReceived second = Samples.submission("r", "0114", 2);
    private final SubmissionReceived other = Samples.submission("r", "0180", 1);

    @Test
    void only_the_newest_revision_of_a_key_is_left() {
        assertThat(newest(first, second)).containsExactly(second);
    }

    @Test
    void an_older_revision_that_comes_late_is_left_out() {
        assertThat(newest(second, first)).containsExactly(second);
    }

    @Test
    void a_revision_that_comes_twice_is_left_once() {
        assertThat(newest(second, second)).containsExactly(second);
    }

    @Test
    void those_that_are_left_keep_their_order() {
        assertThat(newest(first, other, second)).containsExactly(other, second);
        assertThat(newest(second, other, first)).containsExactly(second, other);
    }

    private static List<Object> newest(SubmissionReceived... events) {
        List<Received> batch = Stream.of(events)
                .map(event ->
                        new Received(new ConsumerRecord<>("oj.submissions", 0, 0, event.key(), new byte[0]), event))
                .toList();
        return Received.newest(batch).stream().<Object>map(Received::event).toList();
    }
}
