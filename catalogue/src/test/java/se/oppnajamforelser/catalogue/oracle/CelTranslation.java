package se.oppnajamforelser.catalogue.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Comparison;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/**
 * A condition in CEL. Cells become variables; a skip condition becomes {@code asked ? test : false}; a count becomes a
 * disjunction over every choice of that many rows, so that CEL's own unknowns are exact.
 */
final class CelTranslation implements Expression.Visitor<String> {

    private final Questionnaire questionnaire;
    private final Map<Cell, String> variables = new LinkedHashMap<>();

    CelTranslation(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    String of(Expression expression) {
        return expression.accept(this);
    }

    /** The variable of each cell that was named. */
    Map<Cell, String> variables() {
        return variables;
    }

    /** The answer as text, where the cell takes a number or an option that says that there is none. */
    static String asText(String variable) {
        return variable + "_text";
    }

    /** Whether the text has been judged to meet its demands. */
    static String isJudged(String variable) {
        return variable + "_judged";
    }

    /** The answer of the year before; empty where it is not known. */
    static String before(String variable) {
        return variable + "_before";
    }

    /** Whether there is an answer at all; never unknown. */
    static String isAnswered(String variable) {
        return variable + "_answered";
    }

    private String variable(Cell cell) {
        return variables.computeIfAbsent(cell, each -> "c" + variables.size());
    }

    private String whereAsked(Cell cell, String test) {
        return questionnaire
                .askedWhen(cell)
                .map(asked -> "((" + of(asked) + ") ? (" + test + ") : false)")
                .orElse("(" + test + ")");
    }

    @Override
    public String oneOf(Expression.OneOf oneOf) {
        return whereAsked(oneOf.cell(), test(oneOf));
    }

    private String test(Expression.OneOf oneOf) {
        QuestionKind kind = questionnaire.question(oneOf.cell().question()).kind();
        String variable = kind.isNumber() ? asText(variable(oneOf.cell())) : variable(oneOf.cell());
        boolean several = kind == QuestionKind.MULTI;
        return several
                ? oneOf.options().stream()
                        .map(option -> "\"" + option + "\" in " + variable)
                        .collect(Collectors.joining(" || "))
                : isIn(variable, oneOf);
    }

    private static String isIn(String variable, Expression.OneOf oneOf) {
        return variable + " in ["
                + oneOf.options().stream().map(option -> "\"" + option + "\"").collect(Collectors.joining(", "))
                + "]";
    }

    @Override
    public String judged(Expression.Judged judged) {
        String variable = variable(judged.cell());
        return whereAsked(judged.cell(), isAnswered(variable) + " ? " + isJudged(variable) + " : false");
    }

    @Override
    public String previous(Expression.Previous previous) {
        return isIn(before(variable(previous.test().cell())), previous.test());
    }

    @Override
    public String answered(Expression.Answered answered) {
        return whereAsked(answered.cell(), isAnswered(variable(answered.cell())));
    }

    @Override
    public String count(Expression.Count count) {
        int limit = count.limit();
        return switch (count.comparison()) {
            case AT_LEAST -> atLeast(count.rows(), limit);
            case MORE -> atLeast(count.rows(), limit + 1);
            case AT_MOST -> "!" + atLeast(count.rows(), limit + 1);
            case LESS -> "!" + atLeast(count.rows(), limit);
            case EQUAL -> "(" + atLeast(count.rows(), limit) + " && !" + atLeast(count.rows(), limit + 1) + ")";
        };
    }

    /** Where all rows have the same skip condition it stands once, before them all. */
    private String atLeast(List<Expression.OneOf> rows, int limit) {
        if (limit == 0) {
            return "true";
        }
        Expression.OneOf first = rows.get(0);
        boolean together = rows.stream()
                .allMatch(row -> questionnaire.askedWhen(row.cell()).equals(questionnaire.askedWhen(first.cell())));
        if (together) {
            return whereAsked(first.cell(), anyOf(rows.stream().map(this::test).toList(), limit));
        }
        return anyOf(rows.stream().map(this::oneOf).toList(), limit);
    }

    private static String anyOf(List<String> tests, int limit) {
        return choices(tests, limit)
                .map(choice -> "(" + String.join(" && ", choice) + ")")
                .reduce((one, other) -> one + " || " + other)
                .map(any -> "(" + any + ")")
                .orElse("false");
    }

    private static Stream<List<String>> choices(List<String> tests, int number) {
        if (number == 0) {
            return Stream.of(List.of());
        }
        return Stream.iterate(0, first -> first <= tests.size() - number, first -> first + 1)
                .flatMap(first -> choices(tests.subList(first + 1, tests.size()), number - 1)
                        .map(rest -> {
                            List<String> choice = new ArrayList<>(List.of(tests.get(first)));
                            choice.addAll(rest);
                            return choice;
                        }));
    }

    @Override
    public String anyRow(Expression.AnyRow anyRow) {
        return "(" + anyRow.rows().stream().map(this::oneOf).collect(Collectors.joining(" || ")) + ")";
    }

    @Override
    public String numbers(Expression.Numbers numbers) {
        String test = number(numbers.left()) + sign(numbers.comparison()) + number(numbers.right());
        return Stream.concat(numbers.left().cells(), numbers.right().cells())
                .reduce("(" + test + ")", (inner, cell) -> whereAsked(cell, inner), (one, other) -> one);
    }

    private static String sign(Comparison comparison) {
        return " " + comparison + " ";
    }

    /** True if every number is there, false if one was not asked: whether a numeric rule gives a number. */
    String known(Term term) {
        if (term instanceof Term.SumOfFilled filled) {
            return filled(filled.cells().toList());
        }
        if (term instanceof Term.Sum sum) {
            return sum.terms().stream().map(this::known).collect(Collectors.joining(" && "));
        }
        return term.cells()
                .map(cell -> whereAsked(cell, isNumber(cell)))
                .findFirst()
                .orElse("true");
    }

    /** A number that is not there is an unknown variable. */
    private String isNumber(Cell cell) {
        return variable(cell) + " == " + variable(cell);
    }

    private String filled(List<Cell> cells) {
        String some = cells.stream().map(cell -> isAnswered(variable(cell))).collect(Collectors.joining(" || "));
        String all = cells.stream()
                .map(cell -> "(!" + isAnswered(variable(cell)) + " || " + isNumber(cell) + ")")
                .collect(Collectors.joining(" && "));
        return whereAsked(cells.get(0), "(" + some + ") ? (" + all + ") : " + isNumber(cells.get(0)));
    }

    /** Whether a number that is known is nought. */
    String isNought(Term term) {
        return number(term) + " == 0.0";
    }

    private String number(Term term) {
        if (term instanceof Term.Constant constant) {
            return "double(" + constant + ")";
        }
        if (term instanceof Term.NumberOf numberOf) {
            return variable(numberOf.cell());
        }
        if (term instanceof Term.SumOfFilled filled) {
            return filled.cells()
                    .map(cell -> "(" + isAnswered(variable(cell)) + " ? " + variable(cell) + " : 0.0)")
                    .collect(Collectors.joining(" + ", "(", ")"));
        }
        return ((Term.Sum) term).terms().stream().map(this::number).collect(Collectors.joining(" + ", "(", ")"));
    }

    @Override
    public String and(Expression.And and) {
        return and.all().stream().map(this::of).collect(Collectors.joining(" && ", "(", ")"));
    }

    @Override
    public String or(Expression.Or or) {
        return or.either().stream().map(this::of).collect(Collectors.joining(" || ", "(", ")"));
    }

    @Override
    public String not(Expression.Not not) {
        return "!(" + of(not.negated()) + ")";
    }
}
