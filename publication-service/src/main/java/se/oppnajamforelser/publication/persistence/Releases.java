package se.oppnajamforelser.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import se.oppnajamforelser.publication.release.Progress;
import se.oppnajamforelser.publication.release.Progress.Signature;
import se.oppnajamforelser.publication.release.Release;
import se.oppnajamforelser.publication.release.ReleaseFile;
import se.oppnajamforelser.publication.release.ReleaseState;

/** The releases and how far they have come. */
@ApplicationScoped
public class Releases {

    private final Jdbi jdbi;

    Releases(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Waits until nobody else builds or publishes anything of the round; held until the end of the transaction. */
    public void lock(String round) {
        jdbi.useHandle(
                handle -> handle.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "release " + round));
    }

    /** Every release of a round, the oldest first. */
    public List<Release> all(String round) {
        return jdbi.withHandle(handle -> select(handle, "where round = :round", Map.of("round", round)));
    }

    /** One release. */
    public Optional<Release> find(String round, long number) {
        return jdbi
                .withHandle(handle -> select(
                        handle, "where round = :round and number = :number", Map.of("round", round, "number", number)))
                .stream()
                .findFirst();
    }

    /** The newest published release of a round. */
    public Optional<Release> newest(String round) {
        return all(round).stream()
                .filter(release -> release.state() == ReleaseState.PUBLISHED)
                .findFirst();
    }

    /** The releases whose time has come, the earliest first. */
    public List<Release> due(Instant now) {
        List<Release> due = jdbi.withHandle(handle -> select(
                handle, "where state = 'scheduled' and scheduled_for <= :now", Map.of("now", ReleaseRows.time(now))));
        return due.stream()
                .sorted(Comparator.comparing(
                        release -> release.progress().scheduledFor().orElse(now)))
                .toList();
    }

    /** The number that the next release of a round gets. */
    public long nextNumber(String round) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select coalesce(max(number), 0) + 1 from release where round = :round")
                        .bind("round", round)
                        .mapTo(Long.class)
                        .one());
    }

    private static List<Release> select(Handle handle, String where, Map<String, ?> bindings) {
        Map<String, List<ReleaseFile>> files = handle
                .createQuery("select round, number, name, media_type, size, sha256 from release_file"
                        + " where (round, number) in (select round, number from release " + where + ") order by place")
                .bindMap(bindings)
                .map((row, context) -> Map.entry(
                        row.getString("round") + "/" + row.getLong("number"),
                        new ReleaseFile(
                                row.getString("name"),
                                row.getString("media_type"),
                                row.getLong("size"),
                                row.getString("sha256"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return handle.createQuery("select * from release " + where + " order by round, number")
                .bindMap(bindings)
                .map((row, context) -> ReleaseRows.release(
                        row, files.getOrDefault(row.getString("round") + "/" + row.getLong("number"), List.of())))
                .list();
    }

    /** Keeps how far a release has come. */
    public void update(Release release) {
        Progress progress = release.progress();
        int updated = jdbi.withHandle(handle -> handle.createUpdate("""
                        update release
                        set state = :state, approved_by = :approvedBy, approved_at = :approvedAt,
                            scheduled_for = :scheduledFor, publication_by = :publicationBy,
                            publication_at = :publicationAt, amended_by = :amendedBy,
                            withdrawn_by = :withdrawnBy, withdrawn_at = :withdrawnAt
                        where round = :round and number = :number
                        """)
                .bind("round", release.edition().round())
                .bind("number", release.edition().number())
                .bind("state", progress.state().code())
                .bind("approvedBy", by(progress.approval()))
                .bind("approvedAt", at(progress.approval()))
                .bind("scheduledFor", ReleaseRows.timeOrNone(progress.scheduledFor()))
                .bind("publicationBy", by(progress.publication()))
                .bind("publicationAt", at(progress.publication()))
                .bind("amendedBy", progress.amendedBy().orElse(null))
                .bind("withdrawnBy", by(progress.withdrawal()))
                .bind("withdrawnAt", at(progress.withdrawal()))
                .execute());
        if (updated != 1) {
            throw new IllegalStateException("release " + release.edition().number() + " of "
                    + release.edition().round() + " was not found when it was to be updated");
        }
    }

    private static String by(Optional<Signature> signature) {
        return signature.map(Signature::by).orElse(null);
    }

    private static OffsetDateTime at(Optional<Signature> signature) {
        return ReleaseRows.timeOrNone(signature.map(Signature::at));
    }
}
