package se.oppnajamforelser.aggregation.digest;

/**
 * How far the shares of one region and area have come, and how far the other services have been told.
 *
 * @param region the region
 * @param area the area
 * @param revision of the tally
 * @param emitted the highest revision that has been told
 * @param repairs how many repairs the revision includes
 */
public record TallyRevision(String region, String area, long revision, long emitted, long repairs) {

    /** Whether the other services know it as it stands. */
    boolean told() {
        return emitted == revision;
    }
}
