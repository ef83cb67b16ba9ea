package se.oppnajamforelser.catalogue.printed.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.expression.Truth;
import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.indicator.Wording;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** The conditions of every kind of rule, and what their values give. */
final class CasesOfRule implements Rule.Visitor<Cases> {

    private final Wording wording;
    private final Questionnaire questionnaire;

    CasesOfRule(Questionnaire questionnaire) {
        this.wording = new Wording(questionnaire);
        this.questionnaire = questionnaire;
    }

    @Override
    public Cases categorical(Rule.Categorical rule) {
        List<Condition> conditions = new ArrayList<>(conditions(rule.branches()));
        boolean corrects = rule.branches().stream().anyMatch(CasesOfRule::corrects);
        if (corrects) {
            conditions.add(new Withdrawn());
        }
        return new Cases(conditions, picked -> firstOf(rule.branches(), picked));
    }

    private List<Condition> conditions(List<Branch> branches) {
        return ConditionsOfRule.of(
                questionnaire, branches.stream().map(Branch::condition).toList());
    }

    private static boolean corrects(Branch branch) {
        return branch.kind() == Branch.Kind.CORRECTED;
    }

    /** The first branch that is not false decides: with its outcome, or with Bortfall if it is unknown. */
    private static Optional<Decided> firstOf(List<Branch> branches, Picked picked) {
        for (Branch branch : branches) {
            Optional<Truth> truth = truth(branch, picked);
            if (!truth.equals(Optional.of(Truth.FALSE))) {
                return truth.map(known -> known == Truth.TRUE ? Decided.of(branch) : Decided.BORTFALL);
            }
        }
        return Optional.of(Decided.of(Outcome.NEJ));
    }

    private static Optional<Truth> truth(Branch branch, Picked picked) {
        Optional<Truth> truth = picked.truth(branch.condition());
        if (!corrects(branch) || truth.equals(Optional.of(Truth.FALSE))) {
            return truth;
        }
        return picked.value(new Withdrawn())
                .flatMap(withdrawn -> withdrawn == Withdrawn.YES ? Optional.of(Truth.FALSE) : truth);
    }

    @Override
    public Cases numeric(Rule.Numeric rule) {
        NumberGiven number = number("Talet", rule.value());
        return new Cases(List.of(number), picked -> picked.value(number)
                .map(value -> withoutNumber(List.of(value)).orElse(Decided.of(Outcome.TAL))));
    }

    private NumberGiven number(String which, Term term) {
        return new NumberGiven(which + ": " + wording.term(term), term);
    }

    /** Ej aktuellt where a number was not asked for, Bortfall where one is missing. */
    private static Optional<Decided> withoutNumber(List<Integer> numbers) {
        if (numbers.contains(NumberGiven.NOT_ASKED)) {
            return Optional.of(Decided.of(Outcome.EJ_AKTUELLT));
        }
        return numbers.contains(NumberGiven.MISSING) ? Optional.of(Decided.BORTFALL) : Optional.empty();
    }

    @Override
    public Cases ratio(Rule.Ratio rule) {
        NumberGiven numerator = number("Täljaren", rule.numerator());
        NumberGiven denominator = number("Nämnaren", rule.denominator());
        List<Condition> conditions = Stream.concat(
                        conditions(rule.branches()).stream(), Stream.of(denominator, numerator))
                .distinct()
                .toList();
        Function<Picked, Optional<Decided>> quotient = picked -> picked.value(numerator)
                .flatMap(above -> picked.value(denominator).map(below -> quotient(above, below)));
        return new Cases(conditions, picked -> rule.cannotAnswer()
                .map(branch -> cannotAnswer(branch, picked, quotient))
                .orElseGet(() -> quotient.apply(picked)));
    }

    private static Optional<Decided> cannotAnswer(
            Branch branch, Picked picked, Function<Picked, Optional<Decided>> otherwise) {
        return picked.truth(branch.condition()).flatMap(truth -> switch (truth) {
            case TRUE -> Optional.of(Decided.of(branch));
            case UNKNOWN -> Optional.of(Decided.BORTFALL);
            case FALSE -> otherwise.apply(picked);
        });
    }

    private static Decided quotient(int numerator, int denominator) {
        return withoutNumber(List.of(numerator, denominator)).orElse(divided(denominator == NumberGiven.NOUGHT));
    }

    private static Decided divided(boolean byNought) {
        return byNought ? Decided.of(NamedOutcome.KAN_INTE_BERAKNAS) : Decided.of(Outcome.TAL);
    }

    @Override
    public Cases register(Rule.Register rule) {
        RegisterFigure figure = new RegisterFigure();
        Optional<NumberGiven> asked = rule.surveyDenominator().map(term -> number("Nämnaren", term));
        Condition denominator = asked.<Condition>map(number -> number).orElse(new RegisterDenominator(rule));
        return new Cases(
                List.of(figure, denominator), picked -> picked.value(figure).flatMap(has -> switch (has) {
                    case RegisterFigure.READY -> Optional.of(Decided.of(Outcome.TAL));
                    case RegisterFigure.NUMERATOR ->
                        picked.value(denominator)
                                .map(below ->
                                        asked.isPresent() ? quotient(NumberGiven.NUMBER, below) : registered(below));
                    default -> Optional.of(Decided.BORTFALL);
                }));
    }

    private static Decided registered(int denominator) {
        return switch (denominator) {
            case RegisterDenominator.NUMBER -> divided(false);
            case RegisterDenominator.NOUGHT -> divided(true);
            default -> Decided.BORTFALL;
        };
    }

    @Override
    public Cases given(Rule.Given rule) {
        Listed listed = new Listed();
        return new Cases(List.of(listed), picked -> picked.value(listed).map(value -> switch (value) {
            case Listed.YES -> Decided.of(Outcome.JA);
            case Listed.NO -> Decided.of(Outcome.NEJ);
            default -> Decided.BORTFALL;
        }));
    }
}
