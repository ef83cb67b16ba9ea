package se.oppnajamforelser.catalogue.printed.vtl;

import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** The outcome that each kind of rule gives, in VTL. */
final class Outcomes implements Rule.Visitor<Outcomes.Result> {

    static final String BORTFALL = Vtl.string(Outcome.BORTFALL.code());

    /** The measure that holds what is divided by. */
    static final String DIVISOR = "divisor";

    /** What to divide by where there is nothing to divide. */
    static final String ONE = "1.0";

    static final String TAL = Vtl.string(Outcome.TAL.code());

    private final IndicatorId indicator;
    private final Steps steps;
    private final Conditions conditions;
    private final Numbers numbers;

    Outcomes(Questionnaire questionnaire, Indicator indicator, Steps steps) {
        this.indicator = indicator.id();
        this.steps = steps;
        this.conditions = new Conditions(questionnaire, steps);
        this.numbers = conditions.numbers();
    }

    /**
     * What a rule gives.
     *
     * @param outcome the outcome's code
     * @param figure the number, where the outcome is "tal"; empty for a rule that gives none
     */
    record Result(String outcome, Optional<Figure> figure) {}

    /**
     * The number that a rule gives.
     *
     * @param number in terms of {@link #DIVISOR}, if there is one
     * @param divisor what is divided by, where that is not nought; empty for a number that is no ratio
     */
    record Figure(String number, Optional<String> divisor) {}

    /** The first branch that is not false decides: with its outcome, or with Bortfall if it is unknown. */
    @Override
    public Result categorical(Rule.Categorical rule) {
        String outcome = Vtl.string(Outcome.NEJ.code());
        for (int place = rule.branches().size() - 1; place >= 0; place--) {
            outcome = branch(rule.branches().get(place), outcome);
        }
        return new Result(outcome, Optional.empty());
    }

    private String branch(Branch branch, String otherwise) {
        String truth = truth(branch);
        return Vtl.ifElse(
                Vtl.is(truth, Vtl.TRUE),
                code(branch.outcome()),
                Vtl.ifElse(Vtl.is(truth, Vtl.UNKNOWN), BORTFALL, otherwise));
    }

    /** A correction that has been withdrawn is as if it were not there. */
    private String truth(Branch branch) {
        String truth = conditions.of(branch.condition());
        if (branch.kind() != Branch.Kind.CORRECTED) {
            return truth;
        }
        String withdrawn = steps.read(Component.withdrawn(indicator));
        return steps.compute(
                "corrected",
                () -> Vtl.ifElse(
                        Vtl.isNull(withdrawn),
                        conditions.of(branch.condition()),
                        Vtl.ifElse(withdrawn, Vtl.FALSE, conditions.of(branch.condition()))));
    }

    private static String code(NamedOutcome outcome) {
        return Vtl.string(outcome.code());
    }

    @Override
    public Result numeric(Rule.Numeric rule) {
        Figure figure = new Figure(numbers.value(rule.value()), Optional.empty());
        return new Result(whereGiven(List.of(rule.value()), TAL), Optional.of(figure));
    }

    /** Ej aktuellt where a number was not asked for, Bortfall where one is missing. */
    private String whereGiven(List<Term> terms, String otherwise) {
        List<String> states = terms.stream().map(numbers::state).toList();
        return Vtl.ifElse(
                anyIs(states, Readings.NOT_ASKED),
                Vtl.string(Outcome.EJ_AKTUELLT.code()),
                Vtl.ifElse(anyIs(states, Numbers.MISSING), BORTFALL, otherwise));
    }

    private static String anyIs(List<String> states, String state) {
        return Vtl.any(states.stream().map(each -> Vtl.is(each, state)).toList());
    }

    @Override
    public Result ratio(Rule.Ratio rule) {
        String denominator = numbers.value(rule.denominator());
        String quotient = whereGiven(List.of(rule.numerator(), rule.denominator()), unlessNought(denominator));
        String outcome =
                rule.cannotAnswer().map(branch -> branch(branch, quotient)).orElse(quotient);
        String number = divided(numbers.value(rule.numerator()), rule.percent());
        return new Result(outcome, Optional.of(new Figure(number, Optional.of(denominator))));
    }

    private static String unlessNought(String denominator) {
        return Vtl.ifElse(Vtl.is(denominator, "0"), code(NamedOutcome.KAN_INTE_BERAKNAS), TAL);
    }

    private static String divided(String numerator, boolean percent) {
        return "round(" + numerator + (percent ? " * 100" : "") + " / " + DIVISOR + ", 1)";
    }

    @Override
    public Result register(Rule.Register rule) {
        String ready = steps.read(Component.register(indicator, "value"));
        String numerator = steps.read(Component.register(indicator, "numerator"));
        String denominator = rule.surveyDenominator().map(numbers::value).orElseGet(() -> registered(rule));
        String quotient = rule.surveyDenominator()
                .map(term -> whereGiven(List.of(term), unlessNought(denominator)))
                .orElseGet(() -> whereRegistered(denominator));
        String outcome =
                Vtl.ifElse(Vtl.isNull(ready), Vtl.inner(Vtl.ifElse(Vtl.isNull(numerator), BORTFALL, quotient)), TAL);
        String number =
                Vtl.ifElse(Vtl.isNull(ready), Vtl.inner(divided(numerator, rule.percent())), "round(" + ready + ", 1)");
        String divisor = Vtl.ifElse(Vtl.isNull(ready), denominator, ONE);
        return new Result(outcome, Optional.of(new Figure(number, Optional.of(divisor))));
    }

    private String whereRegistered(String denominator) {
        return Vtl.ifElse(
                Vtl.isNull(steps.read(Component.register(indicator, "denominator"))),
                BORTFALL,
                unlessNought(denominator));
    }

    /** The denominator, less those whom the schablonreducering takes. */
    private String registered(Rule.Register rule) {
        String denominator = steps.read(Component.register(indicator, "denominator"));
        return rule.reduction()
                .map(reduction -> reduced(denominator, reduction))
                .orElse(denominator);
    }

    private String reduced(String denominator, Rule.Reduction reduction) {
        String persons = steps.read(Component.register(indicator, "withoutInformation"));
        String taken = persons + " * " + reduction.percent() + " / 100";
        return Vtl.inner(denominator + " - " + Vtl.inner(Vtl.ifElse(Vtl.isNull(persons), Vtl.NOUGHT, taken)));
    }

    @Override
    public Result given(Rule.Given rule) {
        String listed = steps.read(Component.listed(indicator));
        String outcome = Vtl.ifElse(
                Vtl.isNull(listed),
                BORTFALL,
                Vtl.ifElse(listed, Vtl.string(Outcome.JA.code()), Vtl.string(Outcome.NEJ.code())));
        return new Result(outcome, Optional.empty());
    }
}
