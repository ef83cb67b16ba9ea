package se.oppnajamforelser.scoring.laboratory;

import java.util.List;

/**
 * Everything that a change of a round would change.
 *
 * @param outcomes the units' cells, indicator by indicator in the order of the catalogue, units in order of code
 * @param shares the regions' shares, indicator by indicator, regions in the order of the frame
 */
public record Difference(List<OutcomeChange> outcomes, List<ShareChange> shares) {

    public Difference {
        outcomes = List.copyOf(outcomes);
        shares = List.copyOf(shares);
    }

    /** Number of units of which some cell would be another. */
    public int units() {
        return (int)
                outcomes.stream().map(change -> change.unit().code()).distinct().count();
    }

    /** Number of cells whose colour would be another. */
    public int colours() {
        return (int) outcomes.stream().filter(OutcomeChange::changesColour).count();
    }
}
