package se.oppnajamforelser.catalogue.series;

import java.util.List;
import se.oppnajamforelser.catalogue.region.Unit;

/**
 * A kommun that is like another, and what that rests on.
 *
 * @param unit the kommun
 * @param distance the sum of the terms; 0 is alike in everything that was compared
 * @param terms what each trait adds, in the order asked for
 */
public record Similar(Unit unit, double distance, List<Term> terms) {

    public Similar {
        terms = List.copyOf(terms);
    }

    /**
     * What one trait adds to the distance.
     *
     * @param trait name of the trait, such as {@code invanare}
     * @param own what the kommun that was asked about has
     * @param other what the other has
     * @param distance the squared difference in standard deviations, or 1 for another group
     */
    public record Term(String trait, String own, String other, double distance) {}
}
