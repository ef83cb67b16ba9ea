package se.oppnajamforelser.catalogue.event;

import java.util.Arrays;
import java.util.Optional;

/** The topics of the suite, all of them compacted: the last event of each key is the state. */
public enum Topic {
    ROUNDS("oj.rounds", RoundChanged.class),
    SUBMISSIONS("oj.submissions", SubmissionReceived.class),
    OUTCOMES("oj.outcomes", OutcomesSettled.class),
    SHARES("oj.shares", SharesSettled.class),
    DIGESTS("oj.digests", DigestReached.class),
    RELEASES("oj.releases", ReleasePublished.class);

    private final String topicName;
    private final Class<? extends Event> event;

    Topic(String topicName, Class<? extends Event> event) {
        this.topicName = topicName;
        this.event = event;
    }

    /** The name in Kafka, such as {@code oj.submissions}. */
    public String topicName() {
        return topicName;
    }

    /** The record that every message on the topic holds. */
    public Class<? extends Event> event() {
        return event;
    }

    /** The topic of that name, if it is one of ours. */
    public static Optional<Topic> named(String topicName) {
        return Arrays.stream(values())
                .filter(topic -> topic.topicName.equals(topicName))
                .findFirst();
    }
}
