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
 * @param named the outcome by its name
 * @param measured the number of a numeric indicator
 * @param reason why there is none, if the outcome is Bortfall
 * @param correctedFrom the outcome before it was corrected, if it was
 * @param steps the branches that were tried, in order, the deciding one last
 * @param missing cells whose answers, or whose judgement, would settle it, if the outcome is Bortfall for want of them
 */
public record Settled(
        NamedOutcome named,
        Optional<Measured> measured,
        Optional<BortfallReason> reason,
        Optional<NamedOutcome> correctedFrom,
        List<Step> steps,
        SortedSet<Cell> missing) {

    public Settled {
        steps = List.copyOf(steps);
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /** A branch that was tried. */
    public record Step(Branch branch, Evaluation evaluation) {}

    /** What it counts as when shares are taken. */
    public Outcome outcome() {
        return named.countsAs();
    }

    /** The number as it is shown. */
    public Optional<BigDecimal> value() {
        return measured.map(Measured::value);
    }

    static Settled judged(NamedOutcome outcome, List<Step> steps) {
        return new Settled(outcome, Optional.empty(), Optional.empty(), Optional.empty(), steps, new TreeSet<>());
    }

    static Settled measured(Measured measured, List<Step> steps) {
        return new Settled(
                NamedOutcome.of(Outcome.TAL),
                Optional.of(measured),
                Optional.empty(),
                Optional.empty(),
                steps,
                new TreeSet<>());
    }

    static Settled bortfall(BortfallReason reason) {
        return bortfall(reason, List.of(), new TreeSet<>());
    }

    static Settled bortfall(BortfallReason reason, List<Step> steps, SortedSet<Cell> missing) {
        return new Settled(
                NamedOutcome.of(Outcome.BORTFALL),
                Optional.empty(),
                Optional.of(reason),
                Optional.empty(),
                steps,
                missing);
    }

    Settled correctedFrom(NamedOutcome before) {
        return new Settled(named, measured, reason, Optional.of(before), steps, missing);
    }
}
