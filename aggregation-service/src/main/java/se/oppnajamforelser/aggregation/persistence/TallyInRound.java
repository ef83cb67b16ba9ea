package se.oppnajamforelser.aggregation.persistence;

import se.oppnajamforelser.aggregation.round.RoundState;
import se.oppnajamforelser.aggregation.share.RegionTally;

/**
 * Tallies and where their round stood at that moment.
 *
 * @param kept the tallies as they are kept
 * @param tally the tallies of all units, also of respondents that nothing is known of
 * @param state where the round stood
 */
public record TallyInRound(RegionTally kept, RegionTally tally, RoundState state) {}
