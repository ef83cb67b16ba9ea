package se.oppnajamforelser.catalogue.remedy;

import java.util.List;

/**
 * Changes that together give Ja, none of which can be left out.
 *
 * @param changes in the order of the questionnaire, each cell once
 */
public record Remedy(List<Change> changes) {

    public Remedy {
        changes = List.copyOf(changes);
    }
}
