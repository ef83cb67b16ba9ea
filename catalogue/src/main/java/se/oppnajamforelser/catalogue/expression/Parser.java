package se.oppnajamforelser.catalogue.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.oppnajamforelser.catalogue.Nearest;

/**
 * Reads the text of a rule and checks it against the questionnaire, once, at load.
 *
 * <p>Longer than a screen because it is one grammar: {@code or}, {@code and}, {@code not}, parentheses, {@code any},
 * {@code count}, {@code answered}, {@code ==}, {@code in {..}} and comparisons of numbers and sums.
 */
public final class Parser {

    private final List<Token> tokens;
    private final Scope scope;
    private final Optional<String> row;
    private final List<Problem> problems = new ArrayList<>();
    private int next;

    private Parser(String text, Scope scope, Optional<String> row) {
        this.tokens = Token.tokens(text);
        this.scope = scope;
        this.row = row;
    }

    /** Reads a condition, such as a branch of a rule. */
    public static Parsed<Expression> condition(String text, Scope scope) {
        return new Parser(text, scope, Optional.empty()).whole(Parser::or);
    }

    /** Reads a condition that is asked for one row of a grid, the one that {@code [row]} stands for. */
    public static Parsed<Expression> conditionOfRow(String text, Scope scope, String row) {
        return new Parser(text, scope, Optional.of(row)).whole(Parser::or);
    }

    /** Reads a number, such as the value of a numeric indicator. */
    public static Parsed<Term> number(String text, Scope scope) {
        return new Parser(text, scope, Optional.empty()).whole(Parser::term);
    }

    private <T> Parsed<T> whole(Function<Parser, T> rule) {
        try {
            T result = rule.apply(this);
            if (!peek().isEnd()) {
                throw unexpected("and, or, or the end");
            }
            return new Parsed<>(problems.isEmpty() ? Optional.of(result) : Optional.empty(), problems);
        } catch (SyntaxException e) {
            problems.add(e.problem);
            return new Parsed<>(Optional.empty(), problems);
        }
    }

    private Expression or() {
        List<Expression> either = new ArrayList<>(List.of(and()));
        while (skip("or")) {
            either.add(and());
        }
        return either.size() == 1 ? either.get(0) : new Expression.Or(either);
    }

    private Expression and() {
        List<Expression> all = new ArrayList<>(List.of(unary()));
        while (skip("and")) {
            all.add(unary());
        }
        return all.size() == 1 ? all.get(0) : new Expression.And(all);
    }

    private Expression unary() {
        if (skip("not")) {
            return new Expression.Not(unary());
        }
        if (skip("(")) {
            Expression inner = or();
            expect(")");
            return inner;
        }
        if (peek().is("any") && follows("(")) {
            take();
            take();
            Rows rows = rows();
            expect(")");
            return new Expression.AnyRow(rows.question, rows.tests);
        }
        if (peek().is("count") && follows("(")) {
            return count();
        }
        if (peek().is("answered") && follows("(")) {
            take();
            take();
            Cell cell = cell();
            expect(")");
            return new Expression.Answered(cell);
        }
        return comparison();
    }

    private Expression count() {
        take();
        take();
        Rows rows = rows();
        expect(")");
        Comparison comparison = comparisonSign();
        Token limit = take();
        if (!limit.text().matches("\\d{1,4}")) {
            throw wrong(limit, limit + " (expected: a whole number of rows)");
        }
        int number = Integer.parseInt(limit.text());
        if (number > rows.tests.size()) {
            problems.add(new Problem(
                    limit.position(),
                    number + " rows (expected: at most " + rows.tests.size() + ", the rows of " + rows.question + ")"));
        }
        return new Expression.Count(rows.question, rows.tests, comparison, number);
    }

    private record Rows(String question, List<Expression.OneOf> tests) {}

    private Rows rows() {
        Token name = take();
        Optional<Scope.Variable> variable = variable(name);
        expect("[");
        expect("*");
        expect("]");
        List<String> options = options(name, variable);
        List<String> rows = variable.map(Scope.Variable::rows).orElse(List.of());
        if (variable.isPresent() && rows.isEmpty()) {
            problems.add(new Problem(name.position(), name.text() + "[*]: the question has no rows"));
        }
        List<Expression.OneOf> tests = rows.stream()
                .map(code -> new Expression.OneOf(Cell.of(name.text(), code), options))
                .toList();
        return new Rows(name.text(), tests);
    }

    private Expression comparison() {
        Token first = peek();
        boolean choice = first.isWord()
                && scope.variable(first.text())
                        .map(variable -> variable.kind() != Scope.Kind.NUMBER)
                        .orElse(!first.isNumber() && !(first.is("sum") && follows("(")));
        if (choice) {
            Cell cell = cell();
            return new Expression.OneOf(cell, options(first, scope.variable(first.text())));
        }
        Term left = term();
        Comparison comparison = comparisonSign();
        return new Expression.Numbers(left, comparison, term());
    }

    private List<String> options(Token name, Optional<Scope.Variable> variable) {
        if (variable.filter(known -> known.kind() != Scope.Kind.CHOICE).isPresent()) {
            problems.add(new Problem(
                    name.position(),
                    name.text() + " is a " + (variable.get().kind() == Scope.Kind.TEXT ? "text" : "number")
                            + " (expected: a question with options)"));
        }
        List<String> options = new ArrayList<>();
        if (skip("==")) {
            options.add(option(name, variable));
            return options;
        }
        if (!skip("in")) {
            throw unexpected("== or in {..}");
        }
        expect("{");
        options.add(option(name, variable));
        while (skip(",")) {
            options.add(option(name, variable));
        }
        expect("}");
        return options;
    }

    private String option(Token name, Optional<Scope.Variable> variable) {
        Token option = word("the code of an option");
        variable.filter(known -> known.kind() == Scope.Kind.CHOICE)
                .filter(known -> !known.options().contains(option.text()))
                .ifPresent(known -> problems.add(new Problem(
                        option.position(),
                        "no option " + option.text() + " in " + name.text() + " (expected: one of "
                                + String.join(", ", known.options()) + ")")));
        return option.text();
    }

    private Term term() {
        List<Term> terms = new ArrayList<>(List.of(singleTerm()));
        while (skip("+")) {
            terms.add(singleTerm());
        }
        return terms.size() == 1 ? terms.get(0) : new Term.Sum(terms);
    }

    private Term singleTerm() {
        Token first = peek();
        if (first.isNumber() && scope.variable(first.text()).isEmpty()) {
            return new Term.Constant(new BigDecimal(take().text()));
        }
        if (first.is("sum") && follows("(")) {
            return sumOfRows();
        }
        Cell cell = cell();
        scope.variable(cell.question())
                .filter(variable -> variable.kind() != Scope.Kind.NUMBER)
                .ifPresent(variable -> problems.add(new Problem(
                        first.position(), first.text() + " is no number (expected: a question of kind number)")));
        return new Term.NumberOf(cell);
    }

    private Term sumOfRows() {
        take();
        take();
        Token name = take();
        List<String> rows = variable(name).map(Scope.Variable::rows).orElse(List.of());
        expect("[");
        expect("*");
        expect("]");
        expect(")");
        return new Term.Sum(rows.stream()
                .<Term>map(code -> new Term.NumberOf(Cell.of(name.text(), code)))
                .toList());
    }

    private Cell cell() {
        Token name = word("a question");
        Optional<Scope.Variable> variable = variable(name);
        if (!skip("[")) {
            variable.filter(known -> !known.rows().isEmpty())
                    .ifPresent(known -> problems.add(new Problem(
                            name.position(), name.text() + " has rows (expected: " + name.text() + "[row])")));
            return Cell.of(name.text());
        }
        Token code = word("a row");
        expect("]");
        String rowCode = code.is("row") ? row.orElse("row") : code.text();
        variable.filter(known -> !known.rows().contains(rowCode))
                .ifPresent(known -> problems.add(new Problem(
                        code.position(),
                        "no row " + rowCode + " in " + name.text() + " (expected: "
                                + (known.rows().isEmpty()
                                        ? "no row at all"
                                        : "one of " + String.join(", ", known.rows()))
                                + ")")));
        return Cell.of(name.text(), rowCode);
    }

    private Optional<Scope.Variable> variable(Token name) {
        Optional<Scope.Variable> variable = scope.variable(name.text());
        if (variable.isEmpty()) {
            String nearest = Nearest.to(name.text(), scope.names()).orElse("none");
            problems.add(new Problem(
                    name.position(), "no question " + name.text() + " (expected: perhaps " + nearest + ")"));
        }
        return variable;
    }

    private Comparison comparisonSign() {
        Comparison comparison = Comparison.of(peek().text()).orElseThrow(() -> unexpected("==, >=, >, <= or <"));
        take();
        return comparison;
    }

    private Token word(String what) {
        if (!peek().isWord()) {
            throw unexpected(what);
        }
        return take();
    }

    private void expect(String sign) {
        if (!skip(sign)) {
            throw unexpected(sign);
        }
    }

    private boolean skip(String sign) {
        if (!peek().is(sign)) {
            return false;
        }
        next++;
        return true;
    }

    private boolean follows(String sign) {
        return tokens.get(Math.min(next + 1, tokens.size() - 1)).is(sign);
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    private SyntaxException unexpected(String expected) {
        return wrong(peek(), peek() + " (expected: " + expected + ")");
    }

    private static SyntaxException wrong(Token token, String message) {
        return new SyntaxException(new Problem(token.position(), message));
    }

    private static final class SyntaxException extends RuntimeException {

        private final Problem problem;

        SyntaxException(Problem problem) {
            super(problem.message());
            this.problem = problem;
        }
    }
}
