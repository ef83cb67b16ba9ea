package se.oppnajamforelser.publication.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.SnapshotDigest;
import se.oppnajamforelser.publication.release.Basis;
import se.oppnajamforelser.publication.release.Edition;
import se.oppnajamforelser.publication.release.Progress;
import se.oppnajamforelser.publication.release.Progress.Signature;
import se.oppnajamforelser.publication.release.Release;
import se.oppnajamforelser.publication.release.ReleaseFile;
import se.oppnajamforelser.publication.release.ReleaseState;
import se.oppnajamforelser.publication.release.Version;

/** Reads and writes the columns of the table release. */
final class ReleaseRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReleaseRows() {}

    static Release release(ResultSet row, List<ReleaseFile> files) throws SQLException {
        Edition edition = new Edition(
                row.getString("round"),
                row.getLong("number"),
                Version.parse(row.getString("version")),
                row.getString("title"),
                row.getString("catalogue"),
                basis(row),
                number(row, "amends"),
                row.getString("built_by"),
                row.getTimestamp("built_at").toInstant(),
                files);
        return new Release(edition, progress(row));
    }

    private static Basis basis(ResultSet row) throws SQLException {
        return new Basis(
                row.getLong("round_revision"),
                parts(row.getString("parts")),
                new SnapshotDigest(row.getInt("outcomes_count"), row.getString("outcomes_digest")),
                new SnapshotDigest(row.getInt("shares_count"), row.getString("shares_digest")));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                ReleaseState.ofCode(row.getString("state")),
                signature(row, "approved"),
                instant(row, "scheduled_for"),
                signature(row, "publication"),
                number(row, "amended_by"),
                signature(row, "withdrawn"));
    }

    private static Optional<Signature> signature(ResultSet row, String what) throws SQLException {
        Optional<Instant> at = instant(row, what + "_at");
        return at.isEmpty() ? Optional.empty() : Optional.of(new Signature(row.getString(what + "_by"), at.get()));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    /** As the driver takes it, with the zone that Instant has. */
    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static OffsetDateTime timeOrNone(Optional<Instant> instant) {
        return instant.map(ReleaseRows::time).orElse(null);
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    private static List<PartDigest> parts(String json) {
        return read(json, new TypeReference<List<PartDigest>>() {});
    }

    static SortedMap<String, String> definitions(String json) {
        return read(json, new TypeReference<SortedMap<String, String>>() {});
    }

    private static <T> T read(String json, TypeReference<T> kind) {
        try {
            return JSON.readValue(json, kind);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of release does not hold " + kind.getType(), e);
        }
    }
}
