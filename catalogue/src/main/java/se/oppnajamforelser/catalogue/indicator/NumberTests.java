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
        if (term instanceof Term.SumOfFilled filled) {
            return filled(filled);
        }
        Condition[] parts = term instanceof Term.Sum sum
                ? sum.terms().stream().map(this::known).toArray(Condition[]::new)
                : term.cells().map(this::numberIn).toArray(Condition[]::new);
        return answers -> {
            int truth = TRUE;
            for (Condition part : parts) {
                truth = Math.min(truth, part.of(answers));
            }
            return truth;
        };
    }

    /** The rows that are filled in must be numbers; if none is, it is as with the first. All are asked, or none. */
    private Condition filled(Term.SumOfFilled sum) {
        Condition first = numberIn(sum.rows().get(0).cell());
        int[] cells = sum.rows().stream()
                .mapToInt(row -> places.of(row.cell()).number())
                .toArray();
        Condition rows = answers -> {
            int truth = TRUE;
            boolean some = false;
            for (int cell : cells) {
                boolean filled = answers.choices(cell) != 0;
                some |= filled;
                truth = filled && answers.number(cell) == null ? UNKNOWN : truth;
            }
            return some ? truth : first.of(answers);
        };
        return whereAsked.apply(sum.rows().get(0).cell(), rows);
    }

    private Condition numberIn(Cell cell) {
        int place = places.of(cell).number();
        return whereAsked.apply(cell, answers -> answers.number(place) == null ? UNKNOWN : TRUE);
    }

    /** The number, where it is known. */
    BigDecimal value(Term term, FastScorer.Encoded answers) {
        if (term instanceof Term.Constant constant) {
            return constant.number();
        }
        if (term instanceof Term.NumberOf numberOf) {
            return answers.number(places.of(numberOf.cell()).number());
        }
        if (term instanceof Term.SumOfFilled filled) {
            return filled.rows().stream()
                    .filter(row -> answers.choices(places.of(row.cell()).number()) != 0)
                    .map(row -> value(row, answers))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return ((Term.Sum) term)
                .terms().stream().map(part -> value(part, answers)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
