package se.oppnajamforelser.survey.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import se.oppnajamforelser.survey.delivery.Wave;

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
