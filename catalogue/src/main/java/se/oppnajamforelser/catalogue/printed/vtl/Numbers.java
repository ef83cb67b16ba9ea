package se.oppnajamforelser.catalogue.printed.vtl;

import java.util.List;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Comparison;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Term;

/** The numbers of rules in VTL: a measure that says whether one is there, and the number, to be used only if it is. */
final class Numbers {

    static final String NUMBER = Vtl.string("number");
    static final String MISSING = Vtl.string("missing");

    private final Steps steps;
    private final Readings readings;

    Numbers(Steps steps, Readings readings) {
        this.steps = steps;
        this.readings = readings;
    }

    /** The measure that says whether a number is there: "number", "missing" or "not-asked". */
    String state(Term term) {
        return steps.compute("state(" + term + ")", () -> stateOf(term));
    }

    private String stateOf(Term term) {
        if (term instanceof Term.NumberOf numberOf) {
            return given(numberOf.cell());
        }
        if (term instanceof Term.Sum sum) {
            return together(sum.terms());
        }
        return term instanceof Term.SumOfFilled filled ? filled(filled) : NUMBER;
    }

    private String given(Cell cell) {
        String reading = readings.of(cell);
        return Vtl.ifElse(
                Vtl.is(reading, Readings.ANSWERED),
                Vtl.inner(Vtl.ifElse(Vtl.isNull(steps.read(Component.number(cell))), MISSING, NUMBER)),
                readings.unanswered(cell, Readings.NOT_ASKED, MISSING));
    }

    private String together(List<Term> terms) {
        List<String> states = terms.stream().map(this::state).toList();
        return Vtl.ifElse(
                any(states, Readings.NOT_ASKED), Readings.NOT_ASKED, Vtl.ifElse(any(states, MISSING), MISSING, NUMBER));
    }

    private static String any(List<String> states, String state) {
        return Vtl.any(states.stream().map(each -> Vtl.is(each, state)).toList());
    }

    /** Rows that are left blank count for nothing, unless all are. */
    private String filled(Term.SumOfFilled filled) {
        List<String> answered = filled.rows().stream().map(this::isAnswered).toList();
        List<String> noNumber = filled.rows().stream()
                .map(row -> isAnswered(row) + " and " + hasNoNumber(row))
                .toList();
        String whereSome = Vtl.inner(Vtl.ifElse(Vtl.any(noNumber), MISSING, NUMBER));
        return Vtl.ifElse(Vtl.any(answered), whereSome, state(filled.rows().get(0)));
    }

    private String isAnswered(Term.NumberOf row) {
        return Vtl.is(readings.of(row.cell()), Readings.ANSWERED);
    }

    private String hasNoNumber(Term.NumberOf row) {
        return Vtl.isNull(steps.read(Component.number(row.cell())));
    }

    /** The number itself, where its state is "number". */
    String value(Term term) {
        if (term instanceof Term.NumberOf numberOf) {
            return steps.read(Component.number(numberOf.cell()));
        }
        if (term instanceof Term.Sum sum) {
            return Vtl.sum(sum.terms().stream().map(this::value).toList());
        }
        if (term instanceof Term.SumOfFilled filled) {
            return Vtl.sum(filled.rows().stream().map(this::orNought).toList());
        }
        return term.toString();
    }

    private String orNought(Term.NumberOf row) {
        return Vtl.inner(Vtl.ifElse(isAnswered(row), value(row), Vtl.NOUGHT));
    }

    /** Whether a comparison holds: not where a number was not asked for, unknown where one is missing. */
    String compared(Expression.Numbers numbers) {
        List<String> states = List.of(state(numbers.left()), state(numbers.right()));
        String comparison = value(numbers.left()) + " " + sign(numbers.comparison()) + " " + value(numbers.right());
        return Vtl.ifElse(
                any(states, Readings.NOT_ASKED),
                Vtl.FALSE,
                Vtl.ifElse(any(states, MISSING), Vtl.UNKNOWN, Vtl.ifElse(comparison, Vtl.TRUE, Vtl.FALSE)));
    }

    private static String sign(Comparison comparison) {
        return comparison == Comparison.EQUAL ? "=" : comparison.toString();
    }
}
