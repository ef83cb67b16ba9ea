package se.oppnajamforelser.catalogue.indicator;

import static se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition.FALSE;
import static se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition.TRUE;
import static se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition.UNKNOWN;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition;

/** Turns the parts of rules that compare numbers into closures. */
final class NumberTests {

    private final Places places;
    private final BiFunction<Cell, Condition, Condition> whereAsked;

    /**
     * Compiles comparisons.
     *
     * @param whereAsked limits a test to where its cell is asked
     */
    NumberTests(Places places, BiFunction<Cell, Condition, Condition> whereAsked) {
        this.places = places;
        this.whereAsked = whereAsked;
    }

    /** Whether one number stands to another as a rule says. */
    Condition compare(Expression.Numbers numbers) {
        Condition left = known(numbers.left());
        Condition right = known(numbers.right());
        return answers -> {
            int truth = Math.min(left.of(answers), right.of(answers));
            if (truth != TRUE) {
                return truth;
            }
            int order = value(numbers.left(), answers).compareTo(value(numbers.right(), answers));
            return numbers.comparison().holds(order) ? TRUE : FALSE;
        };
    }

    /** True if the number is there, false if a question was not asked, unknown if an answer is missing. */
    Condition known(Term term) {
        Condition[] cells = term.cells().map(this::numberIn).toArray(Condition[]::new);
        return answers -> {
            int truth = TRUE;
            for (Condition cell : cells) {
                truth = Math.min(truth, cell.of(answers));
            }
            return truth;
        };
    }

    private Condition numberIn(Cell cell) {
        int place = places.of(cell).number();
        return whereAsked.apply(cell, answers -> answers.number(place) == null ? UNKNOWN : TRUE);
    }

    private BigDecimal value(Term term, FastScorer.Encoded answers) {
        if (term instanceof Term.Constant constant) {
            return constant.number();
        }
        if (term instanceof Term.NumberOf numberOf) {
            return answers.number(places.of(numberOf.cell()).number());
        }
        return ((Term.Sum) term)
                .terms().stream().map(part -> value(part, answers)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
