package se.oppnajamforelser.scoring.persistence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.scoring.outcome.PartSubmission;
import se.oppnajamforelser.scoring.outcome.UnitKey;
import se.oppnajamforelser.scoring.outcome.UnitSubmissions;

/** The newest submission of each part by each unit. */
@Singleton
public class Submissions {

    private record Row(UnitKey unit, PartSubmission part) {}

    private static final RowMapper<Row> ROW = (rs, context) -> new Row(
            new UnitKey(rs.getString("round"), rs.getString("unit")),
            new PartSubmission(
                    rs.getString("part"),
                    rs.getLong("revision"),
                    JsonObjects.texts(rs.getString("answers")),
                    Backgrounds.read(rs)));

    private final Jdbi jdbi;

    Submissions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Keeps the submissions that are newer than what is stored, and gives all that these units have sent in. The units
     * are locked.
     *
     * @param submissions each key once
     */
    public List<UnitSubmissions> keepNewer(Collection<SubmissionReceived> submissions, SortedSet<UnitKey> units) {
        return jdbi.withHandle(handle -> {
            Set<String> kept = upsert(handle, submissions);
            Stream<Row> fresh = submissions.stream()
                    .filter(submission -> kept.contains(submission.key()))
                    .map(Submissions::row);
            return gather(units, Stream.concat(fresh, stored(handle, units, kept)));
        });
    }

    private static Set<String> upsert(Handle handle, Collection<SubmissionReceived> submissions) {
        return new HashSet<>(handle.createQuery("""
                        insert into submission (round, unit, part, revision, catalogue, answers, groups, weight)
                        select round, unit, part, revision, catalogue, answers::json, nullif(groups, '')::json,
                            nullif(weight, '')::numeric
                        from unnest(:rounds, :units, :parts, :revisions, :catalogues, :answers, :groups, :weights)
                            as s (round, unit, part, revision, catalogue, answers, groups, weight)
                        on conflict (round, unit, part) do update
                        set revision = excluded.revision, catalogue = excluded.catalogue, answers = excluded.answers,
                            groups = excluded.groups, weight = excluded.weight
                        where submission.revision < excluded.revision
                        returning round || '/' || unit || '/' || part
                        """)
                .bind("rounds", texts(submissions, SubmissionReceived::round))
                .bind("units", texts(submissions, SubmissionReceived::unit))
                .bind("parts", texts(submissions, SubmissionReceived::part))
                .bind(
                        "revisions",
                        submissions.stream().map(SubmissionReceived::revision).toArray(Long[]::new))
                .bind("catalogues", texts(submissions, SubmissionReceived::catalogue))
                .bind("answers", texts(submissions, submission -> JsonObjects.write(submission.answers())))
                .bind("groups", texts(submissions, submission -> Backgrounds.groups(submission.background())))
                .bind("weights", texts(submissions, submission -> Backgrounds.weight(submission.background())))
                .mapTo(String.class)
                .list());
    }

    /** What the units had sent in before, without what this transaction has just kept and still has at hand. */
    private static Stream<Row> stored(Handle handle, SortedSet<UnitKey> units, Set<String> kept) {
        return handle
                .createQuery("""
                        select round, unit, part, revision, answers, groups, weight from submission
                        where (round, unit) in (select * from unnest(:rounds, :units))
                        and round || '/' || unit || '/' || part not in (select unnest(:kept))
                        """)
                .bind("rounds", Keys.rounds(units))
                .bind("units", Keys.units(units))
                .bind("kept", kept.toArray(String[]::new))
                .map(ROW)
                .stream();
    }

    /** All that these units have sent in, which for some of them may be nothing. */
    public List<UnitSubmissions> of(SortedSet<UnitKey> units) {
        return jdbi.withHandle(handle -> gather(units, stored(handle, units, Set.of())));
    }

    /** Revision by unit, by part, of every submission of a round. */
    public SortedMap<String, SortedMap<String, Long>> revisions(String round) {
        SortedMap<String, SortedMap<String, Long>> revisions = new TreeMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select part, unit, revision from submission where round = :round")
                .bind("round", round)
                .map((rs, context) -> revisions
                        .computeIfAbsent(rs.getString("part"), none -> new TreeMap<>())
                        .put(rs.getString("unit"), rs.getLong("revision")))
                .list());
        return revisions;
    }

    private static List<UnitSubmissions> gather(SortedSet<UnitKey> units, Stream<Row> rows) {
        Map<UnitKey, List<PartSubmission>> parts = new TreeMap<>();
        units.forEach(unit -> parts.put(unit, new ArrayList<>()));
        try (rows) {
            rows.forEach(row -> parts.get(row.unit()).add(row.part()));
        }
        return parts.entrySet().stream()
                .map(unit -> UnitSubmissions.of(unit.getKey(), unit.getValue()))
                .toList();
    }

    private static Row row(SubmissionReceived submission) {
        return new Row(
                new UnitKey(submission.round(), submission.unit()),
                new PartSubmission(
                        submission.part(), submission.revision(), submission.answers(), submission.background()));
    }

    private static String[] texts(
            Collection<SubmissionReceived> submissions, Function<SubmissionReceived, String> text) {
        return submissions.stream().map(text).toArray(String[]::new);
    }
}
