package se.oppnajamforelser.scoring.persistence;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.scoring.outcome.AreaOutcomes;
import se.oppnajamforelser.scoring.outcome.UnitKey;
import se.oppnajamforelser.scoring.outcome.Verdict;

/** What each unit got in each area. */
@Singleton
public class Outcomes {

    private record Row(
            UnitKey unit,
            String area,
            long revision,
            String catalogue,
            SortedMap<String, Long> restsOn,
            boolean responded,
            List<UUID> verdicts,
            Optional<Background> background) {}

    private static final RowMapper<Row> ROW = (rs, context) -> new Row(
            new UnitKey(rs.getString("round"), rs.getString("unit")),
            rs.getString("area"),
            rs.getLong("revision"),
            rs.getString("catalogue"),
            JsonObjects.numbers(rs.getString("rests_on")),
            rs.getBoolean("responded"),
            Arrays.asList((UUID[]) rs.getArray("verdicts").getArray()),
            Backgrounds.read(rs));

    private final Jdbi jdbi;
    private final Verdicts verdicts;

    Outcomes(Jdbi jdbi, Verdicts verdicts) {
        this.jdbi = jdbi;
        this.verdicts = verdicts;
    }

    /** Puts outcomes in the place of older ones. The units are locked. */
    public void putNewer(Collection<AreaOutcomes> outcomes) {
        verdicts.store(outcomes);
        upsert(outcomes);
    }

    private void upsert(Collection<AreaOutcomes> outcomes) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into outcome (round, unit, area, revision, catalogue, rests_on, responded, verdicts)
                        select round, unit, area, revision, catalogue, rests_on::jsonb, responded, verdicts::uuid[]
                        from unnest(:rounds, :units, :areas, :revisions, :catalogues, :restsOn, :responded, :verdicts)
                            as o (round, unit, area, revision, catalogue, rests_on, responded, verdicts)
                        on conflict (round, unit, area) do update
                        set revision = excluded.revision, catalogue = excluded.catalogue,
                            rests_on = excluded.rests_on, responded = excluded.responded, verdicts = excluded.verdicts
                        where outcome.revision < excluded.revision
                        """)
                .bind("rounds", texts(outcomes, area -> area.key().round()))
                .bind("units", texts(outcomes, area -> area.key().unit()))
                .bind("areas", texts(outcomes, AreaOutcomes::area))
                .bind("revisions", outcomes.stream().map(AreaOutcomes::revision).toArray(Long[]::new))
                .bind("catalogues", texts(outcomes, AreaOutcomes::catalogue))
                .bind("restsOn", texts(outcomes, area -> JsonObjects.write(area.restsOn())))
                .bind(
                        "responded",
                        outcomes.stream().map(AreaOutcomes::responded).toArray(Boolean[]::new))
                .bind("verdicts", texts(outcomes, Outcomes::ids))
                .execute());
    }

    /** The stored outcomes of one unit; none for an area that nothing has been settled in. */
    public List<AreaOutcomes> of(UnitKey unit) {
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery("""
                                select *, (select groups from submission s where (s.round, s.unit) = (o.round, o.unit) limit 1),
                                    (select weight from submission s where (s.round, s.unit) = (o.round, o.unit) limit 1)
                                from outcome o where round = :round and unit = :unit
                                """)
                .bind("round", unit.round())
                .bind("unit", unit.unit())
                .map(ROW)
                .list());
        Map<UUID, Verdict> known = verdicts.of(
                rows.stream().flatMap(row -> row.verdicts().stream()).toList());
        return rows.stream().map(row -> outcomes(row, known)).toList();
    }

    /** Revision by unit and area, as {@code 0114/ekonomiskt-bistand}, of every stored outcome of a round. */
    public SortedMap<String, Long> revisions(String round) {
        SortedMap<String, Long> revisions = new TreeMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select unit, area, revision from outcome where round = :round")
                .bind("round", round)
                .map((rs, context) ->
                        revisions.put(rs.getString("unit") + "/" + rs.getString("area"), rs.getLong("revision")))
                .list());
        return revisions;
    }

    /** Some units of a round whose outcomes were settled by another version of the catalogue; so many at most. */
    public List<UnitKey> notSettledBy(String round, String catalogue, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct round, unit from outcome where round = :round and catalogue <> :catalogue
                        limit :atMost
                        """)
                .bind("atMost", atMost)
                .bind("round", round)
                .bind("catalogue", catalogue)
                .map((rs, context) -> new UnitKey(rs.getString("round"), rs.getString("unit")))
                .list());
    }

    private static AreaOutcomes outcomes(Row row, Map<UUID, Verdict> known) {
        return new AreaOutcomes(
                row.unit(),
                row.area(),
                row.revision(),
                row.catalogue(),
                row.restsOn(),
                row.responded(),
                row.verdicts().stream().map(known::get).toList(),
                row.background());
    }

    private static String ids(AreaOutcomes outcomes) {
        return outcomes.verdicts().stream()
                .map(verdict -> verdict.id().toString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String[] texts(Collection<AreaOutcomes> outcomes, Function<AreaOutcomes, String> text) {
        return outcomes.stream().map(text).toArray(String[]::new);
    }
}
