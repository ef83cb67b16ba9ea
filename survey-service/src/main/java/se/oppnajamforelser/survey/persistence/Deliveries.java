package se.oppnajamforelser.survey.persistence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import se.oppnajamforelser.survey.delivery.Delivery;
import se.oppnajamforelser.survey.delivery.Delivery.Attempt;
import se.oppnajamforelser.survey.delivery.MailKind;
import se.oppnajamforelser.survey.delivery.MailState;

/** The mails of a round with everything that has been tried, for the survey office to look at. */
@Singleton
public class Deliveries {

    private static final String SELECTION = """
            from mail
            where round = :round
            and (cast(:kind as text) is null or kind = :kind)
            and (cast(:wave as integer) is null or wave = :wave)
            and (cast(:unit as text) is null or unit = :unit)
            and (cast(:state as text) is null or mail.state = :state)
            """;

    private final Jdbi jdbi;

    Deliveries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Which mails are wanted; what is empty is not asked for.
     *
     * @param kind what they are about
     * @param wave of the reminder, or number of the release
     * @param unit code of the unit
     * @param state how far they have come
     */
    public record Selection(
            Optional<MailKind> kind, OptionalInt wave, Optional<String> unit, Optional<MailState> state) {}

    /** The mails that are wanted, the oldest first. */
    public List<Delivery> of(String round, Selection wanted) {
        return jdbi.withHandle(handle -> {
            Map<Long, List<Attempt>> attempts = attempts(handle, round, wanted);
            return handle.createQuery("select * " + SELECTION + " order by id")
                    .bind("round", round)
                    .bindMap(binding(wanted))
                    .map((row, context) -> delivery(row, attempts.getOrDefault(row.getLong("id"), List.of())))
                    .list();
        });
    }

    private static Map<Long, List<Attempt>> attempts(Handle handle, String round, Selection wanted) {
        return handle.createQuery("select mail, at, state, error from mail_attempt where mail in (select id "
                        + SELECTION + ") order by id")
                .bind("round", round)
                .bindMap(binding(wanted))
                .map((row, context) -> Map.entry(
                        row.getLong("mail"),
                        new Attempt(
                                Columns.instant(row, "at"),
                                MailState.ofCode(row.getString("state")),
                                Columns.optionalText(row, "error"))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Map<String, Object> binding(Selection wanted) {
        return Map.of(
                "kind", wanted.kind().map(MailKind::code),
                "wave", wanted.wave(),
                "unit", wanted.unit(),
                "state", wanted.state().map(MailState::code));
    }

    private static Delivery delivery(ResultSet row, List<Attempt> attempts) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                row.getString("unit"),
                MailKind.ofCode(row.getString("kind")),
                row.getInt("wave"),
                row.getString("recipient"),
                row.getString("subject"),
                MailState.ofCode(row.getString("state")),
                Columns.instant(row, "queued_at"),
                attempts);
    }
}
