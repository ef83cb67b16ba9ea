package se.oppnajamforelser.survey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Has what arrives at the same moment done together, by one of the threads that brought it. Who finds nothing under way
 * begins at once; those who come meanwhile gather, and one of them takes the others with it. Nothing waits for company.
 */
final class Together<J> {

    private final int most;
    private final Function<J, ?> key;
    private final Consumer<List<J>> work;
    private final Deque<Ticket<J>> waiting = new ArrayDeque<>();
    private boolean underWay;

    /**
     * Nothing under way yet.
     *
     * @param most the largest batch
     * @param key two jobs with the same key are never in one batch
     * @param work what does a batch; whatever it throws goes to the thread that does it
     */
    Together(int most, Function<J, ?> key, Consumer<List<J>> work) {
        this.most = most;
        this.key = key;
        this.work = work;
    }

    /** Returns when the job has been done, by this thread or another. */
    void run(J job) {
        Ticket<J> ticket = new Ticket<>(job, new CompletableFuture<>());
        List<Ticket<J>> batch =
                findsNothingUnderWay(ticket) ? List.of(ticket) : ticket.turn().join();
        if (batch.isEmpty()) {
            return;
        }
        try {
            work.accept(batch.stream().map(Ticket::job).toList());
        } finally {
            handOver();
            batch.forEach(done -> done.turn().complete(List.of()));
        }
    }

    /** How many jobs wait for the batch that is under way. */
    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized boolean findsNothingUnderWay(Ticket<J> ticket) {
        if (underWay) {
            waiting.add(ticket);
            return false;
        }
        underWay = true;
        return true;
    }

    private synchronized void handOver() {
        if (waiting.isEmpty()) {
            underWay = false;
            return;
        }
        List<Ticket<J>> next = gather();
        next.get(0).turn().complete(next);
    }

    private List<Ticket<J>> gather() {
        List<Ticket<J>> batch = new ArrayList<>();
        Set<Object> keys = new HashSet<>();
        for (Iterator<Ticket<J>> tickets = waiting.iterator(); tickets.hasNext() && batch.size() < most; ) {
            Ticket<J> ticket = tickets.next();
            if (keys.add(key.apply(ticket.job()))) {
                batch.add(ticket);
                tickets.remove();
            }
        }
        return batch;
    }

    /**
     * A job that waits.
     *
     * @param turn the batch that its thread has to do; empty when another thread has done the job
     */
    private record Ticket<J>(J job, CompletableFuture<List<Ticket<J>>> turn) {}
}
