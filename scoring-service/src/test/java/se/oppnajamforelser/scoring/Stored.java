package se.oppnajamforelser.scoring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Jdbi;

/** The service's tables as tests look at them. */
@Singleton
public class Stored {

    private final Jdbi jdbi;

    Stored(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Empties the tables, but for the verdicts, which never change. */
    public void clear() {
        jdbi.useHandle(handle -> handle.execute("truncate round, unit, submission, supplement, outcome"));
    }

    /** Every row of every table as text. */
    public List<String> everything() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select r::text from round r union all select u::text from unit u
                        union all select s::text from submission s union all select o::text from outcome o union all select p::text from supplement p order by 1
                        """).mapTo(String.class).list());
    }

    /** Does something in a transaction of its own, as a batch. */
    public static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
