package se.oppnajamforelser.aggregation.persistence;

import se.oppnajamforelser.aggregation.share.RegionTally;

/**
 * A row of the table tally.
 *
 * @param tally the tallies
 * @param repairs how many repairs the tally's revision includes
 * @param emitted the highest revision that has been told
 */
public record KeptTally(RegionTally tally, long repairs, long emitted) {

    /** The tally as if it had never been repaired. */
    public RegionTally withoutRepairs() {
        return new RegionTally(
                tally.key(), tally.revision() - repairs, tally.units(), tally.responded(), tally.tallies());
    }
}
