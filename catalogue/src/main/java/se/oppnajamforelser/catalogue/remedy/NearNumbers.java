package se.oppnajamforelser.catalogue.remedy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Situation;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.question.Values;

/**
 * Numbers on both sides of every limit that comparisons set to an answer, where the other answers stand as they do. Every
 * comparison is linear, so that whatever one answer can do one of these can. Where several numbers are compared with each
 * other, the limits of all of them are tried for each, with a step more for each, which gives room for their order.
 */
final class NearNumbers {

    private final List<Expression.Numbers> comparisons;

    NearNumbers(List<Expression> tests) {
        this.comparisons = tests.stream()
                .filter(Expression.Numbers.class::isInstance)
                .map(Expression.Numbers.class::cast)
                .toList();
    }

    /** Nought, and the numbers beside each limit, with as many decimals as the question takes; none is negative. */
    Stream<String> near(Cell cell, Trial trial) {
        int decimals = trial.questionnaire().question(cell.question()).decimals();
        Set<Cell> compared = comparedWith(cell);
        Stream<BigDecimal> beside = compared.stream()
                .flatMap(each -> limits(each, trial))
                .flatMap(limit -> beside(limit, decimals, compared.size()));
        return Stream.concat(Stream.of(BigDecimal.ZERO), beside)
                .filter(number -> number.signum() >= 0)
                .map(number -> number.stripTrailingZeros().toPlainString())
                .distinct();
    }

    /** The cell and every other that it is compared with, in one step or several. */
    private Set<Cell> comparedWith(Cell cell) {
        Set<Cell> compared = new LinkedHashSet<>(List.of(cell));
        boolean more = true;
        while (more) {
            more = compared.addAll(comparisons.stream()
                    .map(comparison -> comparison.cells().toList())
                    .filter(cells -> cells.stream().anyMatch(compared::contains))
                    .flatMap(List::stream)
                    .toList());
        }
        return compared;
    }

    private Stream<BigDecimal> limits(Cell cell, Trial trial) {
        return comparisons.stream()
                .filter(comparison -> comparison.cells().anyMatch(cell::equals))
                .flatMap(comparison -> limit(comparison, cell, trial).stream());
    }

    /** The number for which both sides are equal, if there is one. */
    private static Optional<BigDecimal> limit(Expression.Numbers comparison, Cell cell, Trial trial) {
        Trial filled = trial;
        for (Cell other : comparison.cells().toList()) {
            filled = isNumber(filled, other) ? filled : filled.with(other, "0");
        }
        BigDecimal atNought = difference(comparison, filled.with(cell, "0"));
        BigDecimal slope = difference(comparison, filled.with(cell, "1")).subtract(atNought);
        return slope.signum() == 0
                ? Optional.empty()
                : Optional.of(atNought.negate().divide(slope, 10, RoundingMode.HALF_UP));
    }

    private static boolean isNumber(Trial trial, Cell cell) {
        return trial.answers().to(cell).flatMap(Values::number).isPresent();
    }

    private static BigDecimal difference(Expression.Numbers comparison, Trial trial) {
        Situation asIfAsked = trial.asIfAsked();
        return number(comparison.left(), asIfAsked).subtract(number(comparison.right(), asIfAsked));
    }

    private static BigDecimal number(Term term, Situation situation) {
        return term.value(situation).number().orElseThrow();
    }

    private static Stream<BigDecimal> beside(BigDecimal limit, int decimals, int most) {
        BigDecimal below = limit.setScale(decimals, RoundingMode.FLOOR);
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        return IntStream.rangeClosed(-most, most + 1)
                .mapToObj(steps -> below.add(step.multiply(BigDecimal.valueOf(steps))));
    }
}
