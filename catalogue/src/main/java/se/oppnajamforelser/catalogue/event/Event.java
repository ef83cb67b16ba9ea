package se.oppnajamforelser.catalogue.event;

/**
 * Something that has happened and that other services need to know: the whole state of one thing after the change.
 *
 * <p>A consumer keeps the event with the highest {@link #revision()} for each {@link #key()} and ignores the others, so
 * an event that comes twice, late or all over again does no harm.
 */
public interface Event {

    /** The compacted Kafka topic where this state is told. */
    Topic topic();

    /** What the state belongs to, for instance {@code oj-2017/0114/G}; one key, one state. */
    String key();

    /** The CloudEvents type, such as {@code se.oj.submission.received}. */
    String type();

    /** Grows with every change of the state under the same key; never repeated for another content. */
    long revision();
}
