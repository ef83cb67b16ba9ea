package se.oppnajamforelser.catalogue.indicator;

import static se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition.FALSE;
import static se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition.TRUE;
import static se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition.UNKNOWN;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition;

/** Turns the rule of one indicator into a closure that gives what the outcome counts as; see {@link RuleApplication}. */
final class RuleCompiler implements Rule.Visitor<CompiledRule> {

    private final IndicatorId indicator;
    private final ConditionCompiler conditions;

    RuleCompiler(IndicatorId indicator, ConditionCompiler conditions) {
        this.indicator = indicator;
        this.conditions = conditions;
    }

    @Override
    public CompiledRule categorical(Rule.Categorical rule) {
        List<Branch> branches = rule.branches();
        boolean corrected = branches.stream().anyMatch(branch -> branch.kind() == Branch.Kind.CORRECTED);
        CompiledRule whole = firstOf(branches);
        if (!corrected) {
            return whole;
        }
        CompiledRule uncorrected = firstOf(branches.stream()
                .filter(branch -> branch.kind() != Branch.Kind.CORRECTED)
                .toList());
        return answers -> answers.supplement().withdrawn().contains(indicator)
                ? uncorrected.outcome(answers)
                : whole.outcome(answers);
    }

    private CompiledRule firstOf(List<Branch> branches) {
        Outcome[] outcomes =
                branches.stream().map(branch -> branch.outcome().countsAs()).toArray(Outcome[]::new);
        Condition[] all = branches.stream()
                .map(branch -> conditions.compile(branch.condition()))
                .toArray(Condition[]::new);
        return answers -> {
            for (int place = 0; place < all.length; place++) {
                int truth = ConditionCompiler.of(all[place], answers);
                if (truth != FALSE) {
                    return truth == TRUE ? outcomes[place] : Outcome.BORTFALL;
                }
            }
            return Outcome.NEJ;
        };
    }

    @Override
    public CompiledRule numeric(Rule.Numeric rule) {
        return whereKnown(List.of(rule.value()), answers -> Outcome.TAL);
    }

    private CompiledRule whereKnown(List<Term> terms, Function<FastScorer.Encoded, Outcome> outcome) {
        Condition[] known = terms.stream().map(conditions.numbers()::known).toArray(Condition[]::new);
        return answers -> {
            int truth = TRUE;
            for (Condition term : known) {
                truth = Math.min(truth, term.of(answers));
            }
            return switch (truth) {
                case TRUE -> outcome.apply(answers);
                case FALSE -> Outcome.EJ_AKTUELLT;
                default -> Outcome.BORTFALL;
            };
        };
    }

    @Override
    public CompiledRule ratio(Rule.Ratio rule) {
        CompiledRule quotient = whereKnown(
                List.of(rule.numerator(), rule.denominator()),
                answers -> over(conditions.numbers().value(rule.denominator(), answers)));
        return rule.cannotAnswer().map(branch -> orElse(branch, quotient)).orElse(quotient);
    }

    private CompiledRule orElse(Branch branch, CompiledRule otherwise) {
        Condition condition = conditions.compile(branch.condition());
        Outcome outcome = branch.outcome().countsAs();
        return answers -> switch (condition.of(answers)) {
            case TRUE -> outcome;
            case UNKNOWN -> Outcome.BORTFALL;
            default -> otherwise.outcome(answers);
        };
    }

    private static Outcome over(BigDecimal denominator) {
        return denominator.signum() == 0 ? NamedOutcome.KAN_INTE_BERAKNAS.countsAs() : Outcome.TAL;
    }

    @Override
    public CompiledRule register(Rule.Register rule) {
        CompiledRule surveyed = rule.surveyDenominator()
                .map(term -> whereKnown(
                        List.of(term), answers -> over(conditions.numbers().value(term, answers))))
                .orElse(answers -> Outcome.BORTFALL);
        return answers -> {
            RegisterEntry entry = answers.supplement().registers().get(indicator);
            if (entry == null || entry.value().isEmpty() && entry.numerator().isEmpty()) {
                return Outcome.BORTFALL;
            }
            if (entry.value().isPresent()) {
                return Outcome.TAL;
            }
            return rule.denominator(entry).map(RuleCompiler::over).orElseGet(() -> surveyed.outcome(answers));
        };
    }

    @Override
    public CompiledRule given(Rule.Given rule) {
        return answers -> {
            RegisterEntry entry = answers.supplement().registers().get(indicator);
            if (entry == null || entry.listed().isEmpty()) {
                return Outcome.BORTFALL;
            }
            return entry.listed().get() ? Outcome.JA : Outcome.NEJ;
        };
    }
}
