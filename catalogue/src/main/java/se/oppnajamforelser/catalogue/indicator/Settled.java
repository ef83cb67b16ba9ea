package se.oppnajamforelser.catalogue.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Evaluation;

/**
 * What one unit got on one indicator, and how it was reached.
 *
 * @param outcome the outcome
 * @param value the number of a numeric indicator
 * @param reason why there is none, if the outcome is Bortfall
 * @param steps the branches that were tried, in order, the deciding one last
 * @param missing cells whose answers would settle it, if the outcome is Bortfall for want of answers
 */
public record Settled(
        Outcome outcome,
        Optional<BigDecimal> value,
        Optional<BortfallReason> reason,
        List<Step> steps,
        SortedSet<Cell> missing) {

    public Settled {
        steps = List.copyOf(steps);
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /** A branch that was tried. */
    public record Step(Branch branch, Evaluation evaluation) {}

    static Settled judged(Outcome outcome, List<Step> steps) {
        return new Settled(outcome, Optional.empty(), Optional.empty(), steps, new TreeSet<>());
    }

    static Settled measured(BigDecimal value) {
        return new Settled(Outcome.TAL, Optional.of(value), Optional.empty(), List.of(), new TreeSet<>());
    }

    static Settled bortfall(BortfallReason reason) {
        return new Settled(Outcome.BORTFALL, Optional.empty(), Optional.of(reason), List.of(), new TreeSet<>());
    }

    static Settled bortfall(List<Step> steps, SortedSet<Cell> missing) {
        return new Settled(
                Outcome.BORTFALL, Optional.empty(), Optional.of(BortfallReason.MISSING_ANSWERS), steps, missing);
    }
}
