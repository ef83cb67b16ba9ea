package se.oppnajamforelser.catalogue.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every connective over every combination of three conditions, each of which is true, false, not asked, unanswered or of
 * unknown skip: 125 combinations, with value and missing answers.
 */
class ConnectivesTest {

    private static final List<Expression.OneOf> THREE = Stream.of("a", "b", "c")
            .map(row -> new Expression.OneOf(Cell.of("Q", row), List.of("ja")))
            .toList();

    /** What can stand in a cell. */
    private enum Stands {
        YES(Truth.TRUE),
        NO(Truth.FALSE),
        NOT_ASKED(Truth.FALSE),
        UNANSWERED(Truth.UNKNOWN),
        UNSETTLED(Truth.UNKNOWN);

        private final Truth truth;

        Stands(Truth truth) {
            this.truth = truth;
        }

        Reading reading(Cell cell) {
            return switch (this) {
                case YES -> new Reading.Answered("ja");
                case NO -> new Reading.Answered("nej");
                case NOT_ASKED -> new Reading.NotAsked();
                case UNANSWERED -> new Reading.Unanswered(cell);
                case UNSETTLED -> new Reading.Unsettled(new TreeSet<>(List.of(Cell.of("LEAD"), Cell.of("LEAD2"))));
            };
        }

        Stream<String> missing(Cell cell) {
            return switch (this) {
                case YES, NO, NOT_ASKED -> Stream.empty();
                case UNANSWERED -> Stream.of(cell.toString());
                case UNSETTLED -> Stream.of("LEAD", "LEAD2");
            };
        }
    }

    @ParameterizedTest
    @CsvSource({"YES, TRUE", "NO, FALSE", "NOT_ASKED, FALSE", "UNANSWERED, UNKNOWN", "UNSETTLED, UNKNOWN"})
    void a_comparison_is_unknown_without_answer_and_false_where_it_was_not_asked(Stands stands, Truth truth) {
        assertThat(THREE.get(0).evaluate(stands::reading).truth()).isEqualTo(truth);
        assertThat(THREE.get(0).truth(stands::reading)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"YES, TRUE", "NO, TRUE", "NOT_ASKED, FALSE", "UNANSWERED, FALSE", "UNSETTLED, UNKNOWN"})
    void answered_is_unknown_only_where_it_is_unknown_whether_it_was_asked(Stands stands, Truth truth) {
        Expression answered = new Expression.Answered(Cell.of("Q"));
        Evaluation evaluation = answered.evaluate(stands::reading);

        assertThat(evaluation.truth()).isEqualTo(truth);
        assertThat(answered.truth(stands::reading)).isEqualTo(truth);
        assertThat(evaluation.missing().isEmpty()).isEqualTo(truth != Truth.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void and_is_the_least_of_its_conditions(List<Stands> stand) {
        check(
                new Expression.And(List.copyOf(THREE)),
                stand,
                truths(stand).min(Truth::compareTo).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void or_is_the_greatest_of_its_conditions(List<Stands> stand) {
        check(
                new Expression.Or(List.copyOf(THREE)),
                stand,
                truths(stand).max(Truth::compareTo).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void any_row_is_or_over_the_rows(List<Stands> stand) {
        check(
                new Expression.AnyRow("Q", THREE),
                stand,
                truths(stand).max(Truth::compareTo).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void not_turns_and_into_or_of_the_opposites(List<Stands> stand) {
        check(
                new Expression.Not(new Expression.And(List.copyOf(THREE))),
                stand,
                truths(stand).map(Truth::not).max(Truth::compareTo).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("countings")
    void a_count_is_known_as_soon_as_the_open_rows_cannot_change_it(
            List<Stands> stand, Comparison comparison, int limit) {
        check(new Expression.Count("Q", THREE, comparison, limit), stand, counted(stand, comparison, limit));
    }

    private static void check(Expression expression, List<Stands> stand, Truth truth) {
        Situation situation = cell -> stand.get(THREE.indexOf(of(cell))).reading(cell);
        Evaluation evaluation = expression.evaluate(situation);

        assertThat(evaluation.truth()).isEqualTo(truth);
        assertThat(expression.truth(situation)).isEqualTo(truth);
        assertThat(evaluation.missing().stream().map(Cell::toString))
                .containsExactlyElementsOf(truth == Truth.UNKNOWN ? missing(stand) : List.of());
    }

    private static Expression.OneOf of(Cell cell) {
        return new Expression.OneOf(cell, List.of("ja"));
    }

    private static Stream<Truth> truths(List<Stands> stand) {
        return stand.stream().map(each -> each.truth);
    }

    /** Tries every way in which the open rows could come out. */
    private static Truth counted(List<Stands> stand, Comparison comparison, int limit) {
        List<Truth> outcomes = new ArrayList<>();
        long sure = truths(stand).filter(Truth.TRUE::equals).count();
        long open = truths(stand).filter(Truth.UNKNOWN::equals).count();
        for (long more = 0; more <= open; more++) {
            outcomes.add(Truth.of(comparison.holds(Long.compare(sure + more, limit))));
        }
        return outcomes.stream().distinct().count() == 1 ? outcomes.get(0) : Truth.UNKNOWN;
    }

    private static List<String> missing(List<Stands> stand) {
        return Stream.of(0, 1, 2)
                .flatMap(place -> stand.get(place).missing(THREE.get(place).cell()))
                .distinct()
                .sorted()
                .toList();
    }

    static Stream<List<Stands>> combinations() {
        return Stream.of(Stands.values()).flatMap(a -> Stream.of(Stands.values())
                .flatMap(b -> Stream.of(Stands.values()).map(c -> List.of(a, b, c))));
    }

    static Stream<Arguments> countings() {
        return combinations().flatMap(stand -> Stream.of(Comparison.values())
                .flatMap(comparison -> Stream.of(0, 1, 2, 3).map(limit -> Arguments.of(stand, comparison, limit))));
    }
}
