package se.oppnajamforelser.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import se.oppnajamforelser.catalogue.event.Topic;

/**
 * Consumes one topic in a thread of its own: a batch is taken in, what it led to is sent, and only then may it be
 * acknowledged, some batches together. While the database or the broker is away the same batch is tried again and again.
 */
final class TopicConsumer implements Runnable {

    private static final Logger LOG = Logger.getLogger(TopicConsumer.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final long NANOS_BETWEEN_ACKNOWLEDGEMENTS = POLL.toNanos();

    private final Topic topic;
    private final BatchIntake intake;
    private final EventSender sender;
    private final Topics topics;
    private final KafkaSettings kafka;
    private final BackOff backOff;
    private final AtomicLong lag;
    private final Counter handled;
    private volatile boolean joined;
    private volatile boolean replayAsked;
    private volatile boolean stopping;

    /** Whether everything up to the consumer's position is handled, and some of it not yet acknowledged. */
    private boolean mayAcknowledge;

    private long acknowledgedAt = System.nanoTime();

    TopicConsumer(
            Topic topic,
            BatchIntake intake,
            EventSender sender,
            Topics topics,
            KafkaSettings kafka,
            BackOff backOff,
            MeterRegistry metrics) {
        this.topic = topic;
        this.intake = intake;
        this.sender = sender;
        this.topics = topics;
        this.kafka = kafka;
        this.backOff = backOff;
        Tags tags = Tags.of("topic", topic.topicName());
        this.lag = metrics.gauge("oj.consumer.lag", tags, new AtomicLong());
        this.handled = metrics.counter("oj.events.handled", tags);
    }

    Topic topic() {
        return topic;
    }

    /** Whether it has been given its share of the topic at least once. */
    boolean joined() {
        return joined;
    }

    /** Records that are not yet acknowledged, as far as this instance knows. */
    long lag() {
        return lag.get();
    }

    /** Has the topic consumed again from the beginning, as far as this instance has partitions of it. */
    void replay() {
        replayAsked = true;
    }

    /** Ends it after the batch that it is working on. */
    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        try {
            ensureTopics();
            consume();
        } catch (InterruptedException | InterruptException e) {
            LOG.infof("Interrupted, %s is no longer consumed", topic.topicName());
        } catch (RuntimeException | Error e) {
            LOG.errorf("%s is no longer consumed; restart the service: %s", topic.topicName(), Failures.describe(e));
        }
    }

    private void ensureTopics() throws InterruptedException {
        boolean ensured = false;
        while (!ensured && !stopping) {
            try {
                topics.ensure();
                ensured = true;
            } catch (RuntimeException e) {
                TimeUnit.MILLISECONDS.sleep(pauseAfter(e).toMillis());
            }
        }
        backOff.reset();
    }

    private void consume() {
        try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(
                kafka.forConsumer(topic.topicName()), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic.topicName()), new Joining(consumer));
            while (!stopping) {
                next(consumer);
            }
            acknowledge(consumer);
        }
    }

    private void next(Consumer<String, byte[]> consumer) {
        if (replayAsked && !consumer.assignment().isEmpty()) {
            replayAsked = false;
            consumer.seekToBeginning(consumer.assignment());
        }
        ConsumerRecords<String, byte[]> batch = consumer.poll(POLL);
        lag.set(batch.count() + behind(consumer));
        if (batch.isEmpty()) {
            acknowledge(consumer);
            return;
        }
        mayAcknowledge = false;
        try {
            sender.sendAll(intake.take(batch));
        } catch (RuntimeException e) {
            again(consumer, batch, e);
            return;
        }
        mayAcknowledge = true;
        if (System.nanoTime() - acknowledgedAt > NANOS_BETWEEN_ACKNOWLEDGEMENTS) {
            acknowledge(consumer);
        }
        backOff.reset();
        handled.increment(batch.count());
        lag.set(behind(consumer));
    }

    /**
     * Acknowledges everything up to where the next poll begins; nothing while a batch is in hand, also if that ends the
     * consumer. What is not acknowledged comes again, here or to the instance that has taken over; that is harmless.
     */
    private void acknowledge(Consumer<String, byte[]> consumer) {
        if (!mayAcknowledge) {
            return;
        }
        mayAcknowledge = false;
        acknowledgedAt = System.nanoTime();
        try {
            consumer.commitSync();
        } catch (CommitFailedException | RebalanceInProgressException | RetriableException e) {
            LOG.infof(
                    "%s: some batches were not acknowledged and may come again: %s",
                    topic.topicName(), Failures.describe(e));
        }
    }

    private void again(Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> batch, RuntimeException e) {
        if (!Failures.passing(e)) {
            throw e;
        }
        Duration pause = pauseAfter(e);
        rewind(consumer, batch);
        consumer.pause(consumer.assignment());
        rewind(consumer, consumer.poll(pause)); // keeps the membership; only partitions that are new give records
        consumer.resume(consumer.paused());
    }

    private static void rewind(Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> batch) {
        batch.partitions().stream()
                .filter(consumer.assignment()::contains)
                .forEach(partition ->
                        consumer.seek(partition, batch.records(partition).get(0).offset()));
    }

    private Duration pauseAfter(RuntimeException e) {
        Duration pause = backOff.next();
        LOG.warnf("%s waits, next try in %d ms: %s", topic.topicName(), pause.toMillis(), Failures.describe(e));
        return pause;
    }

    private static long behind(Consumer<String, byte[]> consumer) {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    private final class Joining implements ConsumerRebalanceListener {

        private final Consumer<String, byte[]> consumer;

        private Joining(Consumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            joined = true;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            acknowledge(consumer);
        }
    }
}
