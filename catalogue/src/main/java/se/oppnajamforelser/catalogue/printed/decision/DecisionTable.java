package se.oppnajamforelser.catalogue.printed.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/**
 * A rule as a decision table: for whatever a unit has sent in exactly one of its rules holds, and gives the outcome that
 * the rule of the indicator gives.
 *
 * @param questionnaire what the conditions ask about
 * @param indicator the indicator
 * @param conditions the conditions, in the order of their entries
 * @param rules the rules
 */
public record DecisionTable(
        Questionnaire questionnaire, IndicatorId indicator, List<Condition> conditions, List<DecisionRule> rules) {

    public DecisionTable {
        conditions = List.copyOf(conditions);
        rules = List.copyOf(rules);
    }

    /** The table of an indicator's rule. */
    public static DecisionTable of(Questionnaire questionnaire, Indicator indicator) {
        Cases cases = SentInFirst.of(questionnaire, indicator);
        List<DecisionRule> rules = rules(cases, cases.conditions(), Picked.nothing(questionnaire));
        return new DecisionTable(questionnaire, indicator.id(), cases.conditions(), rules);
    }

    /** The rules that hold for one unit; there is always exactly one. */
    public List<DecisionRule> rulesFor(Submitted submitted, Supplement supplement) {
        Circumstances circumstances = Circumstances.of(questionnaire, indicator, submitted, supplement);
        List<Integer> values = conditions.stream()
                .map(condition -> condition.valueIn(circumstances))
                .toList();
        return rules.stream().filter(rule -> rule.holds(values)).toList();
    }

    /** Values of a condition after which the same rules follow stand in one entry. */
    private static List<DecisionRule> rules(Cases cases, List<Condition> left, Picked picked) {
        return cases.outcome()
                .apply(picked)
                .map(decided -> List.of(new DecisionRule(
                        left.stream().map(each -> DecisionRule.ANY).toList(), decided)))
                .orElseGet(() -> bothSides(cases, left.get(0), left.subList(1, left.size()), picked));
    }

    private static List<DecisionRule> bothSides(Cases cases, Condition next, List<Condition> left, Picked picked) {
        Map<List<DecisionRule>, SortedSet<Integer>> entries = new LinkedHashMap<>();
        for (int value : next.possible(picked)) {
            entries.computeIfAbsent(rules(cases, left, picked.with(next, value)), each -> new TreeSet<>())
                    .add(value);
        }
        if (entries.size() == 1) {
            entries.replaceAll((rules, values) -> DecisionRule.ANY);
        }
        List<DecisionRule> rules = new ArrayList<>();
        entries.forEach((following, entry) ->
                following.forEach(rule -> rules.add(new DecisionRule(before(entry, rule.entries()), rule.decided()))));
        return rules;
    }

    private static List<SortedSet<Integer>> before(SortedSet<Integer> entry, List<SortedSet<Integer>> entries) {
        return Stream.concat(Stream.of(entry), entries.stream()).toList();
    }
}
