package se.oppnajamforelser.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.event.Topic;

/** A consumer whose process has failed ends, and what it had in hand is not lost. */
@RunningService
class EndedConsumerTest {

    @Inject
    EventSender sender;

    @Inject
    Topics topics;

    @Inject
    KafkaSettings kafka;

    @Inject
    ConsumerSettings settings;

    @Inject
    RecordReader reader;

    @Inject
    DeadLetters deadLetters;

    @Inject
    Probe probe;

    @Test
    void an_error_ends_the_consumer_and_the_batch_in_hand_is_handled_by_the_next_one() throws InterruptedException {
        HeardRounds failing = new HeardRounds("ended-2");
        Thread thread = start(consumer(failing));
        send("ended-1");
        Probe.until(() -> failing.heard.contains("ended-1"));
        send("ended-2");
        thread.join(Duration.ofSeconds(30).toMillis());
        assertThat(thread.isAlive()).isFalse();
        assertThat(probe.deadLetters("ended-")).isZero();

        HeardRounds mended = new HeardRounds("none");
        TopicConsumer next = consumer(mended);
        Thread nextThread = start(next);
        Probe.until(() -> mended.heard.contains("ended-2"));
        next.stop();
        nextThread.join(Duration.ofSeconds(30).toMillis());
    }

    private TopicConsumer consumer(HeardRounds handler) {
        BatchIntake intake =
                new BatchIntake(Topic.ROUNDS, reader, new Handlers(List.of(handler), sender, settings), deadLetters);
        return new TopicConsumer(
                Topic.ROUNDS,
                intake,
                sender,
                topics,
                kafka,
                new BackOff(Duration.ofSeconds(1)),
                new SimpleMeterRegistry());
    }

    private static Thread start(TopicConsumer consumer) {
        Thread thread = new Thread(consumer, "consumer-of-the-test");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void send(String round) {
        RoundChanged event =
                new RoundChanged(round, 1, RoundStatus.OPEN, "1.0.0", Instant.parse("2017-02-06T08:00:00Z"), List.of());
        probe.send(Topic.ROUNDS, List.of(probe.keyAndJson(event)));
    }

    /** Remembers the rounds that it has heard of; at one of them the process fails. Not a bean: no consumer finds it. */
    private static final class HeardRounds implements EventHandler<RoundChanged> {

        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final String fatal;

        private HeardRounds(String fatal) {
            this.fatal = fatal;
        }

        @Override
        public Topic topic() {
            return Topic.ROUNDS;
        }

        @Override
        public Collection<? extends Event> handle(List<RoundChanged> events) {
            if (events.stream().map(RoundChanged::round).anyMatch(fatal::equals)) {
                throw new InternalError("as if the memory had ended");
            }
            events.stream().map(RoundChanged::round).forEach(heard::add);
            return List.of();
        }
    }
}
