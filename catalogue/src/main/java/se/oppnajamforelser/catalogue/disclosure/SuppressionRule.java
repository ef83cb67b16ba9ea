package se.oppnajamforelser.catalogue.disclosure;

import java.util.Optional;

/**
 * When a register figure is too small to be shown: it is about so few persons that they could be known, or its
 * population is so small that it says little (seed 003, line 1581).
 *
 * @param personsFrom least number of persons that is too few; 1, since that there is nobody can be told
 * @param personsTo most number of persons that is too few; more than {@code personsFrom}, or not showing it would tell it
 * @param leastDenominator the least population that a figure rests on safely; more than {@code personsTo}, or the
 *     population would tell who the few are
 */
public record SuppressionRule(int personsFrom, int personsTo, int leastDenominator) {

    public SuppressionRule {
        if (personsFrom < 0 || personsTo <= personsFrom || leastDenominator <= personsTo) {
            throw new IllegalArgumentException("suppression: " + personsFrom + " to " + personsTo
                    + " persons, population under " + leastDenominator
                    + " (expected: from nought or more, to more than from, and a population of more than that)");
        }
    }

    /**
     * Why the figure is not shown; empty if it can be. A population of nobody has no figure to hide. What a small
     * population hides is more than what few persons do, so that it is told first.
     */
    public Optional<Reason> hides(Counts counts) {
        if (counts.population() == 0) {
            return Optional.empty();
        }
        if (counts.population() < leastDenominator) {
            return Optional.of(new Reason.SmallPopulation(leastDenominator));
        }
        if (counts.persons() >= personsFrom && counts.persons() <= personsTo) {
            return Optional.of(new Reason.FewPersons(personsFrom, personsTo));
        }
        return Optional.empty();
    }

    /**
     * What somebody who knows the rule, the population and why the figure is hidden can say of the persons in it. Of a
     * figure that is not too small in itself he knows that it is on the side of the limit where it is.
     */
    Span known(Counts counts) {
        if (counts.population() < leastDenominator) {
            return new Span(0, counts.population());
        }
        if (counts.persons() > personsTo) {
            return new Span(personsTo + 1L, counts.population());
        }
        if (counts.persons() < personsFrom) {
            return new Span(0, personsFrom - 1L);
        }
        return new Span(personsFrom, personsTo);
    }

    /** How many values beside the true one must stay possible for a hidden figure, if it can have as many. */
    long leeway() {
        return personsTo - personsFrom;
    }
}
