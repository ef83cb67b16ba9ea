package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The service's database, looked at and emptied from outside. */
@Singleton
public class TestDatabase {

    private final Jdbi jdbi;

    TestDatabase(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** As on the first day: every round is planned, nobody has answered, no mail is queued, the clock is right. */
    public void clear() {
        jdbi.useHandle(handle -> handle.execute("truncate round, response, answer_change, submission, contact,"
                + " reminder_wave, mail, mail_attempt, clock, outbox,"
                + " respondent, respondent_submission"));
    }

    public long count(String fromWhere) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + fromWhere)
                .mapTo(Long.class)
                .one());
    }

    public List<String> texts(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    public void execute(String sql) {
        jdbi.useHandle(handle -> handle.execute(sql));
    }
}
