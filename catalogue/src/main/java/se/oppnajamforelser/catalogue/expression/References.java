package se.oppnajamforelser.catalogue.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.Nearest;

/** Reads the names in a rule, of questions, rows and options, and checks that they mean something. */
final class References {

    private final TokenReader tokens;
    private final Scope scope;
    private final Optional<String> row;
    private final List<Problem> problems;

    /**
     * Names in one rule.
     *
     * @param row the row that {@code [row]} stands for, where the rule is read for one row
     * @param problems where names that mean nothing are told
     */
    References(TokenReader tokens, Scope scope, Optional<String> row, List<Problem> problems) {
        this.tokens = tokens;
        this.scope = scope;
        this.row = row;
        this.problems = problems;
    }

    /** A question that is asked once, or one row of a grid. */
    Cell cell() {
        Token name = tokens.word("a question");
        return cell(name, variable(name));
    }

    /** The same, where the answer is needed as a number. */
    Cell numberCell() {
        Token name = tokens.word("a number or a question");
        if (!isQuestion(name)) {
            report(name, name.text() + " is neither a number nor a question (expected: one of them)");
        }
        needNumber(name);
        return cell(name, scope.variable(name.text()));
    }

    private Cell cell(Token name, Optional<Scope.Variable> variable) {
        if (!tokens.skip("[")) {
            variable.filter(Scope.Variable::isGrid)
                    .ifPresent(grid -> report(name, name.text() + " has rows (expected: " + name.text() + "[row])"));
            return Cell.of(name.text());
        }
        Token code = tokens.word("a row");
        tokens.expect("]");
        String rowCode = code.is("row") ? row.orElse("row") : code.text();
        variable.filter(known -> !known.rows().contains(rowCode))
                .ifPresent(known ->
                        report(code, "no row " + rowCode + " in " + name.text() + " (expected: " + rows(known)));
        return Cell.of(name.text(), rowCode);
    }

    private static String rows(Scope.Variable variable) {
        return variable.isGrid() ? "one of " + String.join(", ", variable.rows()) + ")" : "no row at all)";
    }

    /** The same, where the answer is needed as a text. */
    Cell textCell() {
        Token name = tokens.word("a question");
        Optional<Scope.Variable> variable = variable(name);
        variable.filter(known -> known.kind() != Scope.Kind.TEXT)
                .ifPresent(known -> report(name, name.text() + " is no text (expected: a question of kind text)"));
        return cell(name, variable);
    }

    /** Every row of a grid: {@code E2[*]}. */
    List<Cell> grid() {
        Token name = tokens.word("a question with rows");
        Optional<Scope.Variable> variable = variable(name);
        tokens.expect("[");
        tokens.expect("*");
        tokens.expect("]");
        variable.filter(known -> !known.isGrid())
                .ifPresent(known -> report(name, name.text() + " has no rows (expected: a question with rows)"));
        return variable.map(Scope.Variable::rows).orElse(List.of()).stream()
                .map(code -> Cell.of(name.text(), code))
                .toList();
    }

    /** The test of one cell's choice; on a row that does not have the option it is told. */
    List<String> options(Token name, Cell cell) {
        int position = tokens.peek().position();
        List<String> options = options(name);
        Optional<Scope.Variable> variable = scope.variable(name.text());
        cell.row().ifPresent(row -> options.stream()
                .filter(option ->
                        variable.filter(known -> !known.offers(option, row)).isPresent())
                .forEach(option -> problems.add(new Problem(
                        position,
                        "no option " + option + " on row " + row + " of " + name.text()
                                + " (expected: an option of that row)"))));
        return options;
    }

    /** The test of a choice: {@code == ja} or {@code in {ja, nej}}. */
    List<String> options(Token name) {
        Optional<Scope.Variable> variable = scope.variable(name.text());
        variable.filter(known -> !known.hasOptions())
                .ifPresent(known -> report(
                        name,
                        name.text() + " is a " + (known.kind() == Scope.Kind.TEXT ? "text" : "number")
                                + " (expected: a question with options)"));
        List<String> options = new ArrayList<>();
        if (tokens.skip("==")) {
            options.add(option(name, variable));
            return options;
        }
        if (!tokens.skip("in")) {
            throw tokens.unexpected("== or in {..}");
        }
        tokens.expect("{");
        options.add(option(name, variable));
        while (tokens.skip(",")) {
            options.add(option(name, variable));
        }
        tokens.expect("}");
        return options;
    }

    private String option(Token name, Optional<Scope.Variable> variable) {
        Token option = tokens.word("the code of an option");
        variable.filter(Scope.Variable::hasOptions)
                .filter(known -> !known.options().contains(option.text()))
                .ifPresent(known -> report(
                        option,
                        "no option " + option.text() + " in " + name.text() + " (expected: one of "
                                + String.join(", ", known.options()) + ")"));
        return option.text();
    }

    boolean isQuestion(Token name) {
        return scope.variable(name.text()).isPresent();
    }

    /** Whether a name stands for a number, as far as is known. */
    boolean isNumber(Token name) {
        return scope.variable(name.text())
                .map(variable -> variable.kind() == Scope.Kind.NUMBER)
                .orElse(name.isNumber());
    }

    /** Whether a test of an option follows the name of a number: {@code == vet-ej} or {@code in {vet-ej}}. */
    boolean isOptionNext(Token name) {
        if (scope.variable(name.text()).filter(Scope.Variable::hasOptions).isEmpty()) {
            return false;
        }
        Token next = tokens.peekAfter();
        boolean number = !next.isWord() || next.isNumber() || next.is("sum") || isQuestion(next);
        return tokens.peek().is("in") || tokens.peek().is("==") && !number;
    }

    /** Whether rows of the grid may be left blank. */
    boolean hasBlankRows(Token name) {
        return scope.variable(name.text()).filter(Scope.Variable::blankRows).isPresent();
    }

    /** Tells a name that stands where a number is needed and is none. */
    void needNumber(Token name) {
        scope.variable(name.text())
                .filter(variable -> variable.kind() != Scope.Kind.NUMBER)
                .ifPresent(
                        variable -> report(name, name.text() + " is no number (expected: a question of kind number)"));
    }

    private Optional<Scope.Variable> variable(Token name) {
        Optional<Scope.Variable> variable = scope.variable(name.text());
        if (variable.isEmpty()) {
            String nearest = Nearest.to(name.text(), scope.names()).orElse("none");
            report(name, "no question " + name.text() + " (expected: perhaps " + nearest + ")");
        }
        return variable;
    }

    private void report(Token token, String message) {
        problems.add(new Problem(token.position(), message));
    }
}
