package se.oppnajamforelser.catalogue.event;

import java.util.List;
import java.util.Optional;

/**
 * How far a service has come with a closed round; the completeness barrier compares these.
 *
 * @param round such as {@code oj-2017}
 * @param stage who tells it
 * @param revision grows with everything the service takes in for the round
 * @param roundRevision the revision of {@link RoundChanged} that the service has seen
 * @param parts which submissions the service's state rests on
 * @param outcomes which outcome snapshots it has sent (scoring) or taken in (aggregation)
 * @param shares which share snapshots it has sent (aggregation); otherwise empty
 */
public record DigestReached(
        String round,
        Stage stage,
        long revision,
        long roundRevision,
        List<PartDigest> parts,
        SnapshotDigest outcomes,
        Optional<SnapshotDigest> shares)
        implements Event {

    public DigestReached {
        parts = List.copyOf(parts);
    }

    /** The services whose progress a release waits for. */
    public enum Stage {
        SCORING("scoring"),
        AGGREGATION("aggregation");

        private final String code;

        Stage(String code) {
            this.code = code;
        }

        /** The code used in keys and paths. */
        public String code() {
            return code;
        }
    }

    @Override
    public Topic topic() {
        return Topic.DIGESTS;
    }

    @Override
    public String key() {
        return round + "/" + stage.code();
    }

    @Override
    public String type() {
        return "se.oj.digest.reached";
    }
}
