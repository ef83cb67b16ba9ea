package se.oppnajamforelser.publication.release;

import java.util.List;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.SnapshotDigest;

/**
 * The state that a release was built from; two releases with the same basis have the same figures.
 *
 * @param roundRevision the change of the round that closed it
 * @param parts the submissions that count, per part
 * @param outcomes the outcome snapshots
 * @param shares the share snapshots
 */
public record Basis(long roundRevision, List<PartDigest> parts, SnapshotDigest outcomes, SnapshotDigest shares) {

    public Basis {
        parts = List.copyOf(parts);
    }
}
