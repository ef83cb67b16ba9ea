package se.oppnajamforelser.aggregation.persistence;

import static se.oppnajamforelser.aggregation.persistence.Columns.booleans;
import static se.oppnajamforelser.aggregation.persistence.Columns.integers;
import static se.oppnajamforelser.aggregation.persistence.Columns.longs;
import static se.oppnajamforelser.aggregation.persistence.Columns.texts;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import se.oppnajamforelser.aggregation.digest.SnapshotRevision;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.aggregation.share.Snapshot;
import se.oppnajamforelser.aggregation.share.SnapshotKey;

/** The last outcomes of each unit and area. */
@Singleton
public class Snapshots {

    private final Jdbi jdbi;
    private final Layouts layouts;
    private final KnownRounds rounds;
    private final Map<RoundArea, Layout> current = new ConcurrentHashMap<>();

    Snapshots(Jdbi jdbi, Layouts layouts, KnownRounds rounds) {
        this.jdbi = jdbi;
        this.layouts = layouts;
        this.rounds = rounds;
    }

    /** Sees to it that snapshots under these keys can be kept. To be called before anything is locked. */
    public void prepare(Collection<SnapshotKey> keys) {
        keys.stream()
                .map(this::layout)
                .distinct()
                .sorted(Comparator.comparing(Layout::indicators))
                .forEach(layouts::id);
    }

    /** The last snapshots of these units and areas, where there is one. */
    public Map<SnapshotKey, Snapshot> of(Collection<SnapshotKey> keys) {
        List<SnapshotKey> sorted = keys.stream().sorted().toList();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select snapshot.*
                        from snapshot
                        join unnest(:rounds, :areas, :units) as wanted (round, area, unit) using (round, area, unit)
                        """)
                .bind("rounds", texts(sorted, SnapshotKey::round))
                .bind("areas", texts(sorted, SnapshotKey::area))
                .bind("units", texts(sorted, SnapshotKey::unit))
                .map(this::snapshot)
                .collect(Collectors.toMap(Snapshot::key, Function.identity())));
    }

    /** Every snapshot of a round. */
    public List<Snapshot> of(String round) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from snapshot where round = :round")
                .bind("round", round)
                .map(this::snapshot)
                .list());
    }

    /** The revision of every snapshot of a round. What many of them have in common is in memory once. */
    public List<SnapshotRevision> revisions(String round) {
        Map<String, String> areas = new HashMap<>();
        Map<String, SortedMap<String, Long>> read = new HashMap<>();
        return jdbi.withHandle(
                handle -> handle.createQuery("select unit, area, revision, rests_on from snapshot where round = :round")
                        .bind("round", round)
                        .map((row, context) -> new SnapshotRevision(
                                row.getString("unit"),
                                areas.computeIfAbsent(row.getString("area"), area -> area),
                                row.getLong("revision"),
                                read.computeIfAbsent(row.getString("rests_on"), RestsOnJson::read)))
                        .list());
    }

    /** Puts snapshots in place of the older ones of the same units and areas. */
    public void put(Collection<Snapshot> snapshots) {
        List<Row> rows = snapshots.stream().map(this::row).toList();
        if (rows.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into snapshot
                            (round, area, unit, revision, responded, rests_on, layout, outcomes, numbers, groups, weight)
                        select round, area, unit, revision, responded, rests_on::jsonb, layout, outcomes, numbers,
                            groups, weight::numeric
                        from unnest(:rounds, :areas, :units, :revisions, :responded, :restsOn, :layouts, :outcomes, :numbers,
                                :groups, :weights)
                            as new (round, area, unit, revision, responded, rests_on, layout, outcomes, numbers,
                                groups, weight)
                        on conflict (round, area, unit) do update
                        set revision = excluded.revision, responded = excluded.responded, rests_on = excluded.rests_on,
                            layout = excluded.layout, outcomes = excluded.outcomes, numbers = excluded.numbers
                        where excluded.revision > snapshot.revision
                        """)
                .bind("rounds", texts(rows, row -> row.snapshot.key().round()))
                .bind("areas", texts(rows, row -> row.snapshot.key().area()))
                .bind("units", texts(rows, row -> row.snapshot.key().unit()))
                .bind("revisions", longs(rows, row -> row.snapshot.revision()))
                .bind("responded", booleans(rows, row -> row.snapshot.responded()))
                .bind("restsOn", texts(rows, row -> RestsOnJson.write(row.snapshot.restsOn())))
                .bind("layouts", integers(rows, Row::layout))
                .bind("outcomes", texts(rows, row -> row.outcomes.letters()))
                .bind("numbers", texts(rows, row -> row.outcomes.numbers()))
                .bind("groups", texts(rows, row -> RespondentColumns.groups(row.snapshot.respondent())))
                .bind("weights", texts(rows, row -> RespondentColumns.weight(row.snapshot.respondent())))
                .execute());
    }

    private Row row(Snapshot snapshot) {
        return new Row(snapshot, layouts.id(layout(snapshot.key())), OutcomeText.of(snapshot.outcomes()));
    }

    private Snapshot snapshot(ResultSet row, StatementContext context) throws SQLException {
        SnapshotKey key = new SnapshotKey(row.getString("round"), row.getString("unit"), row.getString("area"));
        OutcomeText outcomes = new OutcomeText(row.getString("outcomes"), row.getString("numbers"));
        Layout stored = layouts.of(row.getInt("layout"));
        return new Snapshot(
                key,
                row.getLong("revision"),
                row.getBoolean("responded"),
                RestsOnJson.read(row.getString("rests_on")),
                stored.inOrderOf(layout(key), outcomes.outcomes()),
                RespondentColumns.read(row));
    }

    private Layout layout(SnapshotKey key) {
        return current.computeIfAbsent(
                new RoundArea(key.round(), key.area()),
                area -> Layout.of(rounds.round(area.round).area(area.area)));
    }

    private record RoundArea(String round, String area) {}

    private record Row(Snapshot snapshot, int layout, OutcomeText outcomes) {}
}
