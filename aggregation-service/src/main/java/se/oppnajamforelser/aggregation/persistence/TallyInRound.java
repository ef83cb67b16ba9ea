package se.oppnajamforelser.aggregation.persistence;

import se.oppnajamforelser.aggregation.round.RoundState;
import se.oppnajamforelser.aggregation.share.RegionTally;

/**
 * Tallies and where their round stood at that moment.
 *
 * @param tally the tallies
 * @param state where the round stood
 */
public record TallyInRound(RegionTally tally, RoundState state) {}
