package se.oppnajamforelser.scoring.persistence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import se.oppnajamforelser.scoring.outcome.UnitKey;
import se.oppnajamforelser.scoring.supplement.Change;
import se.oppnajamforelser.scoring.supplement.Decision;
import se.oppnajamforelser.scoring.supplement.Entry;
import se.oppnajamforelser.scoring.supplement.Item;
import se.oppnajamforelser.scoring.supplement.Kind;
import se.oppnajamforelser.scoring.supplement.UnitSupplement;

/** What is known of units beside what they have sent in, with all that was known before; nothing is ever taken away. */
@Singleton
public class Supplements {

    private record Row(UnitKey unit, Entry entry) {}

    private static final RowMapper<Row> ROW =
            (rs, context) -> new Row(new UnitKey(rs.getString("round"), rs.getString("unit")), entry(rs));

    private final Jdbi jdbi;

    Supplements(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What is known of these units; nothing for a unit of which nothing was ever known. */
    public Map<UnitKey, UnitSupplement> of(SortedSet<UnitKey> units) {
        return jdbi.withHandle(handle -> gather(handle.createQuery("""
                        select distinct on (round, unit, kind, subject) * from supplement
                        where (round, unit) in (select * from unnest(:rounds, :units))
                        order by round, unit, kind, subject, revision desc
                        """)
                .bind("rounds", Keys.rounds(units))
                .bind("units", Keys.units(units))
                .map(ROW)
                .list()));
    }

    /** What is known of every unit of a round of which something was ever known, by code. */
    public SortedMap<String, UnitSupplement> ofRound(String round) {
        SortedMap<String, UnitSupplement> byUnit = new TreeMap<>();
        jdbi.useHandle(handle -> gather(
                        handle.createQuery("""
                        select distinct on (unit, kind, subject) * from supplement where round = :round
                        order by unit, kind, subject, revision desc
                        """).bind("round", round).map(ROW).list())
                .forEach((unit, supplement) -> byUnit.put(unit.unit(), supplement)));
        return byUnit;
    }

    private static Map<UnitKey, UnitSupplement> gather(List<Row> rows) {
        Map<UnitKey, List<Entry>> entries = new HashMap<>();
        rows.forEach(row ->
                entries.computeIfAbsent(row.unit(), none -> new ArrayList<>()).add(row.entry()));
        Map<UnitKey, UnitSupplement> supplements = new HashMap<>();
        entries.forEach((unit, known) -> supplements.put(unit, new UnitSupplement(known)));
        return supplements;
    }

    /** Everything that was ever changed for a unit, the oldest first. */
    public List<Entry> history(UnitKey unit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from supplement where round = :round and unit = :unit
                        order by revision, kind, subject
                        """)
                .bind("round", unit.round())
                .bind("unit", unit.unit())
                .map(ROW)
                .map(Row::entry)
                .list());
    }

    /** Adds changes. The units are locked. */
    public void add(Map<UnitKey, List<Entry>> entries) {
        List<Row> rows = entries.entrySet().stream()
                .flatMap(unit -> unit.getValue().stream().map(entry -> new Row(unit.getKey(), entry)))
                .toList();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into supplement (round, unit, revision, kind, subject, item, reason, decided_by, decided_at)
                        select round, unit, revision, kind, subject, nullif(item, '')::json, reason, decided_by,
                            decided_at::timestamptz
                        from unnest(:rounds, :units, :revisions, :kinds, :subjects, :items, :reasons, :decidedBy, :decidedAt)
                            as s (round, unit, revision, kind, subject, item, reason, decided_by, decided_at)
                        """)
                .bind("rounds", texts(rows, row -> row.unit().round()))
                .bind("units", texts(rows, row -> row.unit().unit()))
                .bind(
                        "revisions",
                        rows.stream().map(row -> row.entry().revision()).toArray(Long[]::new))
                .bind("kinds", texts(rows, row -> row.entry().change().kind().code()))
                .bind("subjects", texts(rows, row -> row.entry().change().subject()))
                .bind("items", texts(rows, row -> row.entry()
                        .change()
                        .item()
                        .map(Supplements::json)
                        .orElse("")))
                .bind("reasons", texts(rows, row -> row.entry().decision().reason()))
                .bind("decidedBy", texts(rows, row -> row.entry().decision().by()))
                .bind(
                        "decidedAt",
                        texts(rows, row -> row.entry().decision().at().toString()))
                .execute());
    }

    private static String json(Item item) {
        return JsonObjects.write(ItemTexts.of(item));
    }

    private static Entry entry(ResultSet rs) throws SQLException {
        Kind kind = kind(rs.getString("kind"));
        String subject = rs.getString("subject");
        Optional<Item> item = Optional.ofNullable(rs.getString("item"))
                .map(JsonObjects::texts)
                .map(texts -> ItemTexts.read(kind, subject, texts));
        return new Entry(
                rs.getLong("revision"),
                new Change(kind, subject, item),
                new Decision(
                        rs.getString("reason"),
                        rs.getString("decided_by"),
                        rs.getObject("decided_at", OffsetDateTime.class).toInstant()));
    }

    private static Kind kind(String code) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "kind: " + code + " (expected one of: " + List.of(Kind.values()) + ")"));
    }

    private static String[] texts(Collection<Row> rows, Function<Row, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }
}
