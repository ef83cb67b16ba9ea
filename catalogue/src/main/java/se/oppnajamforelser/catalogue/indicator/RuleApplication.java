package se.oppnajamforelser.catalogue.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Evaluation;
import se.oppnajamforelser.catalogue.expression.Reading;
import se.oppnajamforelser.catalogue.expression.Situation;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.expression.Truth;

/** The rule of one indicator applied to one unit that has sent in every part that it rests on; keeps every step. */
final class RuleApplication implements Rule.Visitor<Settled> {

    private final IndicatorId indicator;
    private final Situation situation;
    private final Supplement supplement;

    RuleApplication(IndicatorId indicator, Situation situation, Supplement supplement) {
        this.indicator = indicator;
        this.situation = situation;
        this.supplement = supplement;
    }

    /** A correction is a step of its own: what the unit would have got without it is kept. */
    @Override
    public Settled categorical(Rule.Categorical rule) {
        List<Branch> uncorrected = rule.branches().stream()
                .filter(branch -> branch.kind() != Branch.Kind.CORRECTED)
                .toList();
        if (supplement.withdrawn().contains(indicator)) {
            return firstOf(uncorrected);
        }
        Settled settled = firstOf(rule.branches());
        boolean corrected = settled.reason().isEmpty()
                && settled.steps().stream()
                        .anyMatch(step -> step.branch().kind() == Branch.Kind.CORRECTED
                                && step.evaluation().truth() == Truth.TRUE);
        return corrected ? settled.correctedFrom(firstOf(uncorrected).named()) : settled;
    }

    private Settled firstOf(List<Branch> branches) {
        List<Settled.Step> steps = new ArrayList<>();
        for (Branch branch : branches) {
            Evaluation evaluation = branch.condition().evaluate(situation);
            steps.add(new Settled.Step(branch, evaluation));
            if (evaluation.truth() == Truth.TRUE) {
                return afterUnknown(steps).orElse(Settled.judged(branch.outcome(), steps));
            }
        }
        return afterUnknown(steps).orElse(Settled.judged(NamedOutcome.of(Outcome.NEJ), steps));
    }

    /** An earlier branch that is unknown could still decide, so that nothing after it is settled. */
    private Optional<Settled> afterUnknown(List<Settled.Step> steps) {
        boolean unknown = steps.stream().anyMatch(step -> step.evaluation().truth() == Truth.UNKNOWN);
        return unknown ? Optional.of(bortfall(steps, missing(steps))) : Optional.empty();
    }

    @Override
    public Settled numeric(Rule.Numeric rule) {
        Term.Value value = rule.value().value(situation);
        return without(List.of(value), List.of())
                .orElseGet(() -> Settled.measured(Measured.of(number(value)), List.of()));
    }

    @Override
    public Settled ratio(Rule.Ratio rule) {
        List<Settled.Step> steps = rule.branches().stream()
                .map(branch -> new Settled.Step(branch, branch.condition().evaluate(situation)))
                .toList();
        Optional<Settled> cannotAnswer = steps.stream()
                .filter(step -> step.evaluation().truth() == Truth.TRUE)
                .map(step -> Settled.judged(step.branch().outcome(), steps))
                .findFirst();
        return cannotAnswer.orElseGet(() -> quotient(
                rule.numerator().value(situation), rule.denominator().value(situation), rule.percent(), steps));
    }

    private Settled quotient(Term.Value numerator, Term.Value denominator, boolean percent, List<Settled.Step> steps) {
        return without(List.of(numerator, denominator), steps)
                .orElseGet(() -> divide(number(numerator), number(denominator), percent, steps));
    }

    private static Settled divide(
            BigDecimal numerator, BigDecimal denominator, boolean percent, List<Settled.Step> steps) {
        return denominator.signum() == 0
                ? Settled.judged(NamedOutcome.KAN_INTE_BERAKNAS, steps)
                : Settled.measured(Measured.ratio(numerator, denominator, percent), steps);
    }

    /** The outcome where a number is not there, or it is unknown whether the unit can answer. */
    private Optional<Settled> without(List<Term.Value> numbers, List<Settled.Step> steps) {
        boolean unknown = steps.stream().anyMatch(step -> step.evaluation().truth() == Truth.UNKNOWN);
        if (!unknown && numbers.stream().anyMatch(Term.Value::notAsked)) {
            return Optional.of(Settled.judged(NamedOutcome.of(Outcome.EJ_AKTUELLT), steps));
        }
        SortedSet<Cell> missing = missing(steps);
        numbers.forEach(number -> missing.addAll(number.missing()));
        boolean there = numbers.stream().allMatch(number -> number.number().isPresent());
        return there && !unknown ? Optional.empty() : Optional.of(bortfall(steps, missing));
    }

    @Override
    public Settled register(Rule.Register rule) {
        return Optional.ofNullable(supplement.registers().get(indicator))
                .map(entry -> figure(rule, entry))
                .orElseGet(() -> Settled.bortfall(BortfallReason.NOT_DELIVERED));
    }

    private Settled figure(Rule.Register rule, RegisterEntry entry) {
        if (entry.value().isPresent()) {
            return Settled.measured(Measured.ofRegister(entry.value().get()), List.of());
        }
        if (entry.numerator().isEmpty()) {
            return Settled.bortfall(BortfallReason.NOT_DELIVERED);
        }
        BigDecimal numerator = entry.numerator().get();
        if (rule.surveyDenominator().isPresent()) {
            Term.Value denominator = rule.surveyDenominator().get().value(situation);
            return without(List.of(denominator), List.of())
                    .orElseGet(() -> divide(numerator, number(denominator), rule.percent(), List.of()));
        }
        return rule.denominator(entry)
                .map(denominator -> divide(numerator, denominator, rule.percent(), List.of()))
                .orElseGet(() -> Settled.bortfall(BortfallReason.NOT_DELIVERED));
    }

    @Override
    public Settled given(Rule.Given rule) {
        return Optional.ofNullable(supplement.registers().get(indicator))
                .flatMap(RegisterEntry::listed)
                .map(listed -> Settled.judged(NamedOutcome.of(listed ? Outcome.JA : Outcome.NEJ), List.of()))
                .orElseGet(() -> Settled.bortfall(BortfallReason.NOT_DELIVERED));
    }

    private static BigDecimal number(Term.Value value) {
        return value.number().orElseThrow();
    }

    private static SortedSet<Cell> missing(List<Settled.Step> steps) {
        SortedSet<Cell> missing = new TreeSet<>();
        steps.forEach(step -> missing.addAll(step.evaluation().missing()));
        return missing;
    }

    /** Where every missing cell has its text, only the judgement is missing. */
    private Settled bortfall(List<Settled.Step> steps, SortedSet<Cell> missing) {
        boolean answered = missing.stream().allMatch(cell -> situation.read(cell) instanceof Reading.Answered);
        boolean judged = steps.stream()
                .flatMap(step -> step.branch().condition().judgedCells())
                .anyMatch(missing::contains);
        return Settled.bortfall(
                answered && judged ? BortfallReason.TO_BE_JUDGED : BortfallReason.MISSING_ANSWERS, steps, missing);
    }
}
