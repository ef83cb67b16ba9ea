package se.oppnajamforelser.embedded;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * A topic that is to exist in Kafka.
 *
 * @param name such as {@code oj.submissions}
 * @param partitions 1 or more
 * @param retention which of its messages are kept
 */
public record TopicSpec(String name, int partitions, Retention retention) {

    /** Checks the values; Kafka itself checks the characters of the name. */
    public TopicSpec {
        if (name.isBlank()) {
            throw new IllegalArgumentException("topic name is blank (expected: a name such as oj.submissions)");
        }
        if (partitions < 1) {
            throw new IllegalArgumentException(
                    "partitions of topic " + name + ": " + partitions + " (expected: 1 or more)");
        }
        requireNonNull(retention, "retention is null");
    }

    /** A compacted topic: the last message of each key is the state. */
    public static TopicSpec state(String name, int partitions) {
        return new TopicSpec(name, partitions, Retention.LAST_OF_EACH_KEY);
    }

    /** A topic where every message is kept for ever, such as one of dead letters. */
    public static TopicSpec log(String name, int partitions) {
        return new TopicSpec(name, partitions, Retention.EVERYTHING);
    }

    /** Which messages of a topic Kafka keeps. */
    public enum Retention {
        /** Compaction: at least the last message of each key. */
        LAST_OF_EACH_KEY(Map.of("cleanup.policy", "compact")),
        /** Nothing is ever removed. */
        EVERYTHING(Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1"));

        private final Map<String, String> settings;

        Retention(Map<String, String> settings) {
            this.settings = settings;
        }

        Map<String, String> settings() {
            return settings;
        }
    }
}
