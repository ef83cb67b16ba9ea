package se.oppnajamforelser.survey.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import se.oppnajamforelser.survey.delivery.Wave;
import se.oppnajamforelser.survey.quality.SentReminder;

/** The reminders that have had their turn. */
@Singleton
public class Waves {

    private final Jdbi jdbi;

    Waves(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Numbers of a round's waves that have been sent or passed. */
    public Set<Integer> settled(String round) {
        return Set.copyOf(
                jdbi.withHandle(handle -> handle.createQuery("select wave from reminder_wave where round = :round")
                        .bind("round", round)
                        .mapTo(Integer.class)
                        .list()));
    }

    /** The reminders of a round that have had their turn, the first one first. */
    public List<SentReminder> ofRound(String round) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from reminder_wave where round = :round order by wave")
                        .bind("round", round)
                        .map((row, context) -> new SentReminder(
                                row.getInt("wave"),
                                Columns.instant(row, "due_at"),
                                Columns.instant(row, "settled_at"),
                                row.getInt("mails")))
                        .list());
    }

    /** Keeps what has become of a wave; once for ever. */
    public void settle(String round, Wave wave, Instant at, int mails) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into reminder_wave (round, wave, due_at, settled_at, outcome, mails)
                        values (:round, :wave, :dueAt, :at, :outcome, :mails)
                        """)
                .bind("round", round)
                .bind("wave", wave.number())
                .bind("dueAt", wave.dueAt())
                .bind("at", at)
                .bind("outcome", wave.outcome().code())
                .bind("mails", mails)
                .execute());
    }
}
