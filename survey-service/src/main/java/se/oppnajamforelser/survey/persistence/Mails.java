package se.oppnajamforelser.survey.persistence;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import se.oppnajamforelser.survey.delivery.Letter;
import se.oppnajamforelser.survey.delivery.MailState;
import se.oppnajamforelser.survey.delivery.QueuedMail;

/** The outbox of mails. */
@Singleton
public class Mails {

    private static final RowMapper<QueuedMail> MAIL = (row, context) -> new QueuedMail(
            row.getLong("id"),
            MailState.ofCode(row.getString("state")),
            row.getInt("tries"),
            row.getString("recipient"),
            row.getString("subject"),
            row.getString("body"));

    private final Jdbi jdbi;

    Mails(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Queues the letters whose unit has not had one of the same kind and wave already. */
    public void queue(List<Letter> letters, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into mail (round, unit, kind, wave, recipient, subject, body, queued_at)
                        select round, unit, kind, wave, recipient, subject, body, :at
                        from unnest(:rounds, :units, :kinds, :waves, :recipients, :subjects, :bodies)
                            with ordinality letter (round, unit, kind, wave, recipient, subject, body, place)
                        order by place
                        on conflict (round, unit, kind, wave) do nothing
                        """)
                .bind("at", at)
                .bindArray("rounds", String.class, texts(letters, Letter::round))
                .bindArray("units", String.class, texts(letters, Letter::unit))
                .bindArray("kinds", String.class, texts(letters, letter -> letter.kind()
                        .code()))
                .bindArray(
                        "waves",
                        Integer.class,
                        letters.stream().map(Letter::wave).toArray())
                .bindArray("recipients", String.class, texts(letters, Letter::recipient))
                .bindArray("subjects", String.class, texts(letters, letter -> letter.text()
                        .subject()))
                .bindArray("bodies", String.class, texts(letters, letter -> letter.text()
                        .body()))
                .execute());
    }

    /** The mail whose turn it is, held until the end of the transaction; other instances take the next one. */
    public Optional<QueuedMail> take() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from mail where state = 'queued' and next_try_at <= now()
                        order by next_try_at, id limit 1
                        for update skip locked
                        """).map(MAIL).findOne());
    }

    /** One mail, held until the end of the transaction; empty if the round has no such mail. */
    public Optional<QueuedMail> lock(String round, long id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from mail where round = :round and id = :id for update")
                        .bind("round", round)
                        .bind("id", id)
                        .map(MAIL)
                        .findOne());
    }

    /**
     * Keeps what has become of a mail that is held.
     *
     * @param pause how long to wait before it may be tried again
     */
    public void put(QueuedMail mail, Duration pause, Instant at, Optional<String> error) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        with kept as (
                            insert into mail_attempt (mail, at, state, error) values (:id, :at, :state, :error)
                        )
                        update mail
                        set state = :state, tries = :tries, next_try_at = now() + make_interval(secs => :pause)
                        where id = :id
                        """)
                .bind("id", mail.id())
                .bind("state", mail.state().code())
                .bind("tries", mail.tries())
                .bind("pause", (double) pause.toSeconds())
                .bind("at", at)
                .bind("error", error)
                .execute());
    }

    /** Number of mails in a state. */
    public long count(MailState state) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from mail where state = :state")
                .bind("state", state.code())
                .mapTo(Long.class)
                .one());
    }

    private static Object[] texts(List<Letter> letters, Function<Letter, String> part) {
        return letters.stream().map(part).toArray();
    }
}
