package se.oppnajamforelser.catalogue.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.remedy.Change;

/** Tries every change of one unit's answers that could matter to an indicator, without any thought. */
final class TriedAnswers {

    /** What a text that was written, and judged if the rule wants that, is called here. */
    static final String TEXT = "text";

    private static final List<String> NUMBERS =
            List.of("0", "1", "2.5", "2.6", "3", "500", "501", "1000", "1001", "2501", "5000", "5001", "7001");

    private final Questionnaire questionnaire;
    private final Indicator indicator;
    private final Submitted submitted;
    private final Supplement supplement;
    private final Scorer scorer;

    TriedAnswers(Questionnaire questionnaire, Indicator indicator, Submitted submitted, Supplement supplement) {
        this.questionnaire = questionnaire;
        this.indicator = indicator;
        this.submitted = submitted;
        this.supplement = supplement;
        this.scorer = new Scorer(questionnaire);
    }

    /** Every set of so many changed answers that gives Ja. */
    Set<Map<Cell, String>> givingJa(int changes) {
        Set<Map<Cell, String>> found = new HashSet<>();
        collect(cells(), changes, Map.of(), found);
        return found;
    }

    private void collect(List<Cell> cells, int changes, Map<Cell, String> made, Set<Map<Cell, String>> found) {
        if (changes == 0) {
            if (givesJa(made)) {
                found.add(made);
            }
            return;
        }
        IntStream.range(0, cells.size())
                .forEach(place -> others(cells.get(place)).forEach(answer -> {
                    Map<Cell, String> more = new TreeMap<>(made);
                    more.put(cells.get(place), answer);
                    collect(cells.subList(place + 1, cells.size()), changes - 1, more, found);
                }));
    }

    private List<Cell> cells() {
        List<Expression> conditions =
                indicator.rule().branches().stream().map(Branch::condition).toList();
        Stream<Cell> gates = indicator.parts().stream()
                .flatMap(part -> questionnaire.part(part).gate().stream())
                .map(Cell::of);
        Stream<Cell> concerned =
                questionnaire.withSkipConditions(conditions).stream().flatMap(Expression::cells);
        return Stream.concat(gates, concerned)
                .distinct()
                .filter(cell -> submitted
                        .byPart()
                        .containsKey(questionnaire.partOf(cell.question()).id()))
                .toList();
    }

    private Stream<String> others(Cell cell) {
        Question question = questionnaire.question(cell.question());
        String present = submitted.all().to(cell).orElse("");
        Stream<String> blank = question.requires(cell) || present.isEmpty() ? Stream.empty() : Stream.of("");
        Stream<String> answers =
                switch (question.kind()) {
                    case SINGLE, GRID -> question.optionCodes(cell).stream();
                    case MULTI -> subsets(question.optionCodes());
                    case NUMBER, NUMBER_GRID ->
                        Stream.concat(
                                question.optionCodes(cell).stream(),
                                NUMBERS.stream().filter(number -> question.decimals() > 0 || !number.contains(".")));
                    case TEXT -> Stream.of(TEXT);
                };
        return Stream.concat(answers, blank);
    }

    private static Stream<String> subsets(List<String> options) {
        return IntStream.range(1, 1 << options.size()).mapToObj(bits -> IntStream.range(0, options.size())
                .filter(option -> (bits & 1 << option) != 0)
                .mapToObj(options::get)
                .collect(Collectors.joining(",")));
    }

    /** Whether the unit gets Ja with these answers in place of those that stand there; a text written is a good one. */
    boolean givesJa(Map<Cell, String> changes) {
        SortedMap<String, Answers> byPart = new TreeMap<>(submitted.byPart());
        Map<Cell, Boolean> judgements = new HashMap<>(supplement.judgements());
        changes.forEach((cell, answer) -> {
            byPart.computeIfPresent(
                    questionnaire.partOf(cell.question()).id(), (part, answers) -> answers.with(cell, answer));
            if (answer.equals(TEXT)) {
                judgements.put(cell, true);
            }
        });
        Supplement judged =
                new Supplement(supplement.previous(), judgements, supplement.registers(), supplement.withdrawn());
        return scorer.of(new Submitted(byPart), judged).settle(indicator).outcome() == Outcome.JA;
    }

    /** Every way in which these changes can be made. */
    static List<Map<Cell, String>> ways(List<Change> changes) {
        List<Map<Cell, String>> ways = List.of(Map.of());
        for (Change change : changes) {
            List<Map<Cell, String>> longer = new ArrayList<>();
            for (Map<Cell, String> way : ways) {
                for (String answer : answers(change)) {
                    Map<Cell, String> more = new TreeMap<>(way);
                    more.put(change.cell(), answer);
                    longer.add(more);
                }
            }
            ways = longer;
        }
        return ways;
    }

    private static List<String> answers(Change change) {
        return switch (change.kind()) {
            case ANSWER -> change.to();
            case TEXT, JUDGED_TEXT, JUDGEMENT -> List.of(TEXT);
            case REMOVAL -> List.of("");
        };
    }
}
