package se.oppnajamforelser.messaging;

import java.util.Collection;
import java.util.List;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.Topic;

/**
 * What a service does with the events of one topic; a CDI bean that is given them in batches, one batch a transaction.
 *
 * <p>Events come again: after a crash, after a failure and when the topic is replayed. So a handler keeps the highest
 * revision of each key, and for a revision that it has already it still returns the snapshots that it would have
 * returned the first time, as they stand now: the crash may have come before they were sent. It works in the calling
 * thread and leaves the transaction alone.
 *
 * @param <E> the record that the topic holds, {@link Topic#event()}
 */
public interface EventHandler<E extends Event> {

    /** The topic that is handled; at most one handler in a service has it. */
    Topic topic();

    /**
     * Stores what the events tell. Everything is in one transaction, which is committed before the returned snapshots
     * are sent; only after that are the events acknowledged. So a crash repeats and never loses.
     *
     * <p>An exception rolls back. If it is a passing one (the database or the broker is away, a deadlock) the batch is
     * tried again for as long as it takes; otherwise it is divided until the event that cannot be handled stands alone
     * and goes to the dead letters.
     *
     * @param events at least one, each key once with its highest revision in the batch, in the order of the topic
     * @return what to tell when the transaction is committed, in this order; may be empty
     */
    Collection<? extends Event> handle(List<E> events);
}
