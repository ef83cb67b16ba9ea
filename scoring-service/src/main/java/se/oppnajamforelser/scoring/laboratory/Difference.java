package se.oppnajamforelser.scoring.laboratory;

import java.util.List;

/**
 * Everything that a change of a round would change.
 *
 * @param outcomes the cells of kommuner, stadsdelar and units of care, indicator by indicator in the order of the
 *     catalogue, in order of code
 * @param persons number of persons of whom some outcome would be another
 * @param moved what outcomes they would get, indicator by indicator
 * @param shares the regions' shares, indicator by indicator, regions in the order of the frame
 */
public record Difference(
        List<OutcomeChange> outcomes, int persons, List<PersonsMoved> moved, List<ShareChange> shares) {

    public Difference {
        outcomes = List.copyOf(outcomes);
        moved = List.copyOf(moved);
        shares = List.copyOf(shares);
    }

    /** Number of units and persons of which some cell would be another. */
    public int participants() {
        return persons
                + (int) outcomes.stream()
                        .map(change -> change.who().code())
                        .distinct()
                        .count();
    }

    /** Number of cells, of units and persons, that would be another. */
    public int cells() {
        return outcomes.size() + moved.stream().mapToInt(PersonsMoved::persons).sum();
    }

    /** Number of cells whose colour would be another. */
    public int colours() {
        return (int) outcomes.stream().filter(OutcomeChange::changesColour).count();
    }
}
