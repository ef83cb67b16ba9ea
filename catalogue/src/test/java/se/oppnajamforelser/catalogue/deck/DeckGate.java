package se.oppnajamforelser.catalogue.deck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Evaluation;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Truth;
import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.question.AnswerSheet;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/**
 * What a deck lacks: an outcome that no case gives, a condition that no case makes true or none makes false, a count
 * that is not tried at its limit, an option that nobody answers, a follow-up that is never answered in vain.
 */
final class DeckGate {

    private final Questionnaire questionnaire;
    private final Indicator indicator;
    private final List<Deck.Case> cases;
    private final List<String> lacking = new ArrayList<>();

    DeckGate(Questionnaire questionnaire, Indicator indicator, List<Deck.Case> cases) {
        this.questionnaire = questionnaire;
        this.indicator = indicator;
        this.cases = cases;
    }

    List<String> lacking() {
        outcomes();
        options();
        hidden();
        List<Evaluation> steps = indicator.rule().branches().stream()
                .flatMap(branch -> cases.stream().map(each -> branch.condition().evaluate(sheet(each))))
                .flatMap(DeckGate::steps)
                .toList();
        conditions(steps);
        limits(steps);
        return lacking;
    }

    private AnswerSheet sheet(Deck.Case each) {
        return new AnswerSheet(
                questionnaire,
                each.answers(),
                each.beside().previous(),
                each.beside().judgements());
    }

    private void outcomes() {
        Set<String> possible = new LinkedHashSet<>();
        indicator
                .rule()
                .branches()
                .forEach(branch -> possible.add(branch.outcome().code()));
        possible.addAll(indicator.rule().accept(new OtherOutcomes()));
        if (indicator.rule().isNumeric() && skipped().findAny().isPresent()) {
            possible.add("ej-aktuellt");
        }
        possible.add("bortfall");
        possible.stream()
                .filter(outcome ->
                        cases.stream().noneMatch(each -> each.outcome().equals(outcome)))
                .forEach(outcome -> lack("no case with the outcome " + outcome));
        boolean corrects =
                indicator.rule().branches().stream().anyMatch(branch -> branch.kind() == Branch.Kind.CORRECTED);
        if (corrects && cases.stream().allMatch(each -> each.correctedFrom().isEmpty())) {
            lack("no case that is corrected");
        }
    }

    /** What a rule can give beside what its branches give. */
    private final class OtherOutcomes implements Rule.Visitor<List<String>> {

        /** Nej, unless the outcomes of the indicator's own leave nothing over. */
        @Override
        public List<String> categorical(Rule.Categorical rule) {
            boolean exhausted = rule.branches().stream().noneMatch(branch -> branch.kind() == Branch.Kind.YES);
            return exhausted ? List.of() : List.of("nej");
        }

        @Override
        public List<String> numeric(Rule.Numeric rule) {
            return List.of("tal");
        }

        @Override
        public List<String> ratio(Rule.Ratio rule) {
            return List.of("tal", "kan-inte-beraknas");
        }

        @Override
        public List<String> register(Rule.Register rule) {
            return List.of("tal", "kan-inte-beraknas");
        }

        @Override
        public List<String> given(Rule.Given rule) {
            return List.of("ja", "nej");
        }
    }

    private void options() {
        indicator
                .rule()
                .cells()
                .distinct()
                .forEach(cell -> questionnaire.question(cell.question()).optionCodes(cell).stream()
                        .filter(code -> cases.stream().noneMatch(each -> each.answers()
                                .to(cell)
                                .filter(code::equals)
                                .isPresent()))
                        .forEach(code -> lack("no case answers " + cell + " with " + code)));
    }

    private void hidden() {
        skipped()
                .filter(cell ->
                        cases.stream().noneMatch(each -> new AnswerSheet(questionnaire, each.answers()).isHidden(cell)))
                .forEach(cell -> lack("no case with an answer to " + cell + " that does not count"));
    }

    private Stream<Cell> skipped() {
        return indicator
                .rule()
                .cells()
                .distinct()
                .filter(cell -> questionnaire.askedWhen(cell).isPresent())
                .filter(cell -> !inCount(cell));
    }

    /** One hidden case of a grid that is counted stands for all its rows. */
    private boolean inCount(Cell cell) {
        return cell.row().isPresent()
                && indicator
                        .rule()
                        .cells()
                        .filter(other -> other.question().equals(cell.question()))
                        .distinct()
                        .findFirst()
                        .filter(first -> !first.equals(cell))
                        .isPresent();
    }

    private void conditions(List<Evaluation> steps) {
        Set<Expression> leaves = new HashSet<>();
        Set<List<Object>> seen = new HashSet<>();
        steps.stream().filter(step -> step.reading().isPresent()).forEach(leaf -> {
            leaves.add(leaf.expression());
            seen.add(List.of(leaf.expression(), leaf.truth()));
        });
        leaves.stream()
                .flatMap(leaf -> Stream.of(Truth.TRUE, Truth.FALSE).map(truth -> List.<Object>of(leaf, truth)))
                .filter(wanted -> !seen.contains(wanted))
                .map(wanted ->
                        wanted.get(0) + " is never " + wanted.get(1).toString().toLowerCase(Locale.ROOT))
                .sorted()
                .forEach(this::lack);
    }

    private void limits(List<Evaluation> steps) {
        List<Evaluation> counts = steps.stream()
                .filter(step -> step.expression() instanceof Expression.Count)
                .toList();
        counts.stream()
                .map(step -> (Expression.Count) step.expression())
                .distinct()
                .forEach(count -> Stream.of(count.limit(), count.limit() - 1)
                        .filter(rows -> counts.stream()
                                .filter(step -> step.expression().equals(count))
                                .noneMatch(step -> found(step) == rows))
                        .forEach(rows -> lack(count + " is never tried with " + rows + " rows")));
    }

    private static long found(Evaluation count) {
        return count.steps().stream().filter(row -> row.truth() == Truth.TRUE).count();
    }

    private static Stream<Evaluation> steps(Evaluation evaluation) {
        return Stream.concat(Stream.of(evaluation), evaluation.steps().stream().flatMap(DeckGate::steps));
    }

    private void lack(String what) {
        lacking.add(indicator.id() + ": " + what);
    }
}
