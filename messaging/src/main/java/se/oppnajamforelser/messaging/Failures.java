package se.oppnajamforelser.messaging;

import jakarta.transaction.HeuristicCommitException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;

/** Tells failures that pass from failures that stay, and describes them without what they may quote. */
final class Failures {

    /** Connection, rollback (deadlock), resources, and operator's intervention. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57");

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Failures() {}

    /**
     * Whether the same may succeed later, since what failed is the database or the broker and not the event: somewhere
     * among the causes is a lost connection, a deadlock, a lack of resources, a server that stops, or anything from Kafka.
     *
     * <p>A commit that failed without saying why counts as passing: nothing is known against the event.
     */
    static boolean passing(Throwable failure) {
        List<Throwable> causes = causes(failure);
        List<SQLException> fromDatabase = causes.stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .toList();
        if (!fromDatabase.isEmpty()) {
            return fromDatabase.stream().anyMatch(Failures::passing);
        }
        return causes.stream().anyMatch(cause -> cause instanceof KafkaException || commitFailed(cause));
    }

    /**
     * What among the causes says nothing against the event, but that the process can't be trusted: memory is short, a class
     * is missing. An assertion that does not hold is none of it: that is a fault with this event, as any exception.
     */
    static Optional<Error> ofProcess(Throwable failure) {
        return causes(failure).stream()
                .filter(cause -> cause instanceof VirtualMachineError || cause instanceof LinkageError)
                .map(Error.class::cast)
                .findFirst();
    }

    /** The kinds of the failure and its causes, and SQL states. No messages: a database quotes the row in them. */
    static String describe(Throwable failure) {
        return String.join(" <- ", causes(failure).stream().map(Failures::kind).toList());
    }

    private static boolean passing(SQLException sql) {
        return sql instanceof SQLTransientException
                || sql instanceof SQLRecoverableException
                || Optional.ofNullable(sql.getSQLState()).map(Failures::passing).orElse(true);
    }

    private static boolean passing(String state) {
        return state.equals(LOCK_NOT_AVAILABLE) || PASSING_CLASSES.stream().anyMatch(state::startsWith);
    }

    private static boolean commitFailed(Throwable cause) {
        return cause instanceof RollbackException
                || cause instanceof SystemException
                || cause instanceof HeuristicMixedException
                || cause instanceof HeuristicRollbackException
                || cause instanceof HeuristicCommitException;
    }

    private static String kind(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return cause instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }

    /** The failure, its causes and what they suppressed, each once, the outermost first. */
    private static List<Throwable> causes(Throwable failure) {
        Map<Throwable, Boolean> seen = new IdentityHashMap<>();
        List<Throwable> causes = new ArrayList<>();
        gather(failure, seen, causes);
        return causes;
    }

    private static void gather(Throwable failure, Map<Throwable, Boolean> seen, List<Throwable> causes) {
        if (seen.put(failure, true) != null) {
            return;
        }
        causes.add(failure);
        Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                .forEach(cause -> gather(cause, seen, causes));
    }
}
