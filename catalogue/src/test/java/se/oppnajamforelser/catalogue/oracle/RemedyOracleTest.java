package se.oppnajamforelser.catalogue.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.remedy.Remedies;
import se.oppnajamforelser.catalogue.remedy.Remedy;
import se.oppnajamforelser.catalogue.remedy.RemedyFinder;
import se.oppnajamforelser.catalogue.round.Round;

/** What is proposed gives Ja, nothing less does, and nothing as small is left out, by trying everything. */
class RemedyOracleTest {

    /** More changes than this are too many to try everything. */
    private static final int MOST_TRIED = 2;

    private static final int UNITS_OF_A_ROUND = 12;
    private static final int UNITS_OF_A_RULE = 150;

    @ParameterizedTest
    @MethodSource("rounds")
    void the_smallest_changes_are_found_on_every_indicator(Round round) {
        for (Indicator indicator : round.indicators()) {
            LongStream.range(0, UNITS_OF_A_ROUND).forEach(seed -> check(round.questionnaire(), indicator, seed));
        }
    }

    static List<Round> rounds() {
        return Examples.rounds().toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G1 == ja and any(G2[*] == ja)",
                "not G1 == ja and not G2a[skola] == nej",
                "G2a[skola] == nytt or G2a[boende] == ja",
                "any(G2a[*] == ja)",
                "not any(G2a[*] == ja)",
                "count(G2a[*] in {ja, nytt}) >= 2",
                "count(G2[*] == ja) == 2",
                "count(G2a[*] == ja) < 2",
                "not count(G2[*] == ja) > 1",
                "count(G2[*] == ja) <= 1 and any(G2a[*] == nytt)",
                "B1 == kvall and not B1 == helg",
                "B1 in {kvall, helg} and B1 == vardag",
                "answered(B4a)",
                "judged(B4a)",
                "B4 == ja and not answered(B4a)",
                "B4 == nej or judged(B4a)",
                "B2 > 1000 and B2 < 1002",
                "B2 + B3 > 7000.5",
                "B5 == 0",
                "B5 > B2",
                "B2 < 1000 or B5 >= 501",
                "not B2 == 1000 and not answered(B5)",
                "(G1 == ja or B4 == ja) and not any(G2[*] == nej)"
            })
    void the_smallest_changes_are_found_for_any_rule(String yes) {
        Questionnaire questionnaire = Examples.PROV.questionnaire();
        Indicator indicator = Examples.withRule(Examples.PROV.indicator("bib-plan"), yes);
        LongStream.range(0, UNITS_OF_A_RULE).forEach(seed -> check(questionnaire, indicator, seed));
    }

    private static void check(Questionnaire questionnaire, Indicator indicator, long seed) {
        Submitted submitted = submitted(questionnaire, seed);
        Supplement supplement = new RandomAnswers(questionnaire, seed).beside(indicator.rule());
        TriedAnswers tried = new TriedAnswers(questionnaire, indicator, submitted, supplement);
        Remedies remedies = new RemedyFinder(questionnaire).of(submitted, supplement, indicator, Integer.MAX_VALUE);
        List<Remedy> smallest = remedies.smallest();
        String unit = indicator.id() + " " + indicator.rule() + ", unit " + seed + " " + remedies;

        assertThat(tried.givesJa(Map.of()))
                .describedAs(unit)
                .isEqualTo(remedies.standing() == Remedies.Standing.ALREADY_JA);
        assertThat(smallest).describedAs(unit).allSatisfy(remedy -> assertThat(TriedAnswers.ways(remedy.changes()))
                .allMatch(tried::givesJa));
        int size = smallest.stream()
                .mapToInt(remedy -> remedy.changes().size())
                .max()
                .orElse(0);
        assertThat(smallest).allMatch(remedy -> remedy.changes().size() == size);
        if (remedies.standing() == Remedies.Standing.CHANGES) {
            IntStream.range(1, Math.min(size, MOST_TRIED + 1))
                    .forEach(fewer ->
                            assertThat(tried.givingJa(fewer)).describedAs(unit).isEmpty());
            if (size <= MOST_TRIED) {
                assertThat(named(questionnaire, smallest))
                        .describedAs(unit)
                        .containsAll(tried.givingJa(size).stream()
                                .map(way -> named(questionnaire, way))
                                .toList());
            }
        } else if (remedies.standing() != Remedies.Standing.ALREADY_JA) {
            assertThat(tried.givingJa(1)).describedAs(unit).isEmpty();
            assertThat(tried.givingJa(2)).describedAs(unit).isEmpty();
        }
    }

    private static Set<Map<Cell, String>> named(Questionnaire questionnaire, List<Remedy> remedies) {
        return remedies.stream()
                .map(Remedy::changes)
                .map(TriedAnswers::ways)
                .flatMap(List::stream)
                .map(way -> named(questionnaire, way))
                .collect(Collectors.toSet());
    }

    /** Of numbers and of several options only the nearest are proposed, so that others are no others. */
    private static Map<Cell, String> named(Questionnaire questionnaire, Map<Cell, String> way) {
        Map<Cell, String> named = new TreeMap<>(way);
        named.replaceAll((cell, answer) -> switch (questionnaire
                .question(cell.question())
                .kind()) {
            case NUMBER, NUMBER_GRID -> answer.matches("[0-9.]+") ? "number" : answer;
            case MULTI -> "several";
            case SINGLE, GRID, TEXT -> answer;
        });
        return named;
    }

    private static Submitted submitted(Questionnaire questionnaire, long seed) {
        Random random = new Random(seed);
        RandomAnswers answers = new RandomAnswers(questionnaire, seed);
        SortedMap<String, Answers> byPart = new TreeMap<>();
        for (Part part : questionnaire.parts()) {
            List<Cell> cells = part.questions().stream()
                    .flatMap(question -> question.cells().stream())
                    .toList();
            Answers given = answers.to(cells);
            if (random.nextInt(8) > 0) {
                byPart.put(part.id(), gated(part, given, random.nextInt(6) > 0));
            }
        }
        return new Submitted(byPart);
    }

    private static Answers gated(Part part, Answers answers, boolean answersForIt) {
        return part.gate()
                .map(gate -> answers.with(Cell.of(gate), answersForIt ? "ja" : Part.DECLINES))
                .orElse(answers);
    }
}
