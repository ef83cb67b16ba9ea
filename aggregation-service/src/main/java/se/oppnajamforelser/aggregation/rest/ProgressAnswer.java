package se.oppnajamforelser.aggregation.rest;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.aggregation.digest.Progress;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.SnapshotDigest;

/**
 * How far the figures of a round have come; the digest as it would be told now.
 *
 * @param round id of the round
 * @param stage {@code aggregation}
 * @param status {@code planned open closed reopened archived}
 * @param provisional whether the figures may still change through submissions
 * @param untold number of regions and areas whose shares the other services do not know as they stand
 * @param revision of the digest
 * @param roundRevision the change of the round that has been seen
 * @param parts the submissions that every figure rests on
 * @param outcomes the outcomes that have been taken in
 * @param shares the shares that have been told
 */
@Schema(name = "Progress")
record ProgressAnswer(
        String round,
        String stage,
        String status,
        boolean provisional,
        long untold,
        long revision,
        long roundRevision,
        List<PartDigest> parts,
        SnapshotDigest outcomes,
        Optional<SnapshotDigest> shares) {

    static ProgressAnswer of(Progress progress) {
        DigestReached reached = progress.reached();
        return new ProgressAnswer(
                reached.round(),
                reached.stage().code(),
                progress.state().statusCode(),
                progress.state().provisional(),
                progress.untold(),
                reached.revision(),
                reached.roundRevision(),
                reached.parts(),
                reached.outcomes(),
                reached.shares());
    }
}
