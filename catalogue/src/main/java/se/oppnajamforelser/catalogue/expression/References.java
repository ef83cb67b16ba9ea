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
        Token name = tokens.word("en fråga");
        return cell(name, variable(name));
    }

    /** The same, where the answer is needed as a number. */
    Cell numberCell() {
        Token name = tokens.word("ett tal eller en fråga");
        if (!isQuestion(name)) {
            report(name, name.text() + " är varken ett tal eller en fråga (skriv ett av dem)");
        }
        needNumber(name);
        return cell(name, scope.variable(name.text()));
    }

    private Cell cell(Token name, Optional<Scope.Variable> variable) {
        if (!tokens.skip("[")) {
            variable.filter(Scope.Variable::isGrid)
                    .ifPresent(grid ->
                            report(name, name.text() + " har rader (skriv " + name.text() + "[rad] med radens kod)"));
            return Cell.of(name.text());
        }
        Token code = tokens.word("en rad");
        tokens.expect("]");
        String rowCode = code.is("row") ? row.orElse("row") : code.text();
        variable.filter(known -> !known.rows().contains(rowCode))
                .ifPresent(known ->
                        report(code, "raden " + rowCode + " finns inte i " + name.text() + " (skriv " + rows(known)));
        return Cell.of(name.text(), rowCode);
    }

    private static String rows(Scope.Variable variable) {
        return variable.isGrid() ? "en av " + String.join(", ", variable.rows()) + ")" : "utan rad)";
    }

    /** The same, where the answer is needed as a text. */
    Cell textCell() {
        Token name = tokens.word("en fråga");
        Optional<Scope.Variable> variable = variable(name);
        variable.filter(known -> known.kind() != Scope.Kind.TEXT)
                .ifPresent(known -> report(name, name.text() + " besvaras inte med text (skriv en fråga som gör det)"));
        return cell(name, variable);
    }

    /** Every row of a grid: {@code E2[*]}. */
    List<Cell> grid() {
        Token name = tokens.word("en fråga med rader");
        Optional<Scope.Variable> variable = variable(name);
        tokens.expect("[");
        tokens.expect("*");
        tokens.expect("]");
        variable.filter(known -> !known.isGrid())
                .ifPresent(known -> report(name, name.text() + " har inga rader (skriv en fråga med rader)"));
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
                        "alternativet " + option + " finns inte på raden " + row + " i " + name.text()
                                + " (skriv ett alternativ som raden har)"))));
        return options;
    }

    /** The test of a choice: {@code == ja} or {@code in {ja, nej}}. */
    List<String> options(Token name) {
        Optional<Scope.Variable> variable = scope.variable(name.text());
        variable.filter(known -> !known.hasOptions())
                .ifPresent(known -> report(
                        name,
                        name.text() + " besvaras med " + (known.kind() == Scope.Kind.TEXT ? "text" : "tal")
                                + " (skriv en fråga med alternativ)"));
        List<String> options = new ArrayList<>();
        if (tokens.skip("==")) {
            options.add(option(name, variable));
            return options;
        }
        if (!tokens.skip("in")) {
            throw tokens.unexpected("== eller in {..}");
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
        Token option = tokens.word("koden för ett alternativ");
        variable.filter(Scope.Variable::hasOptions)
                .filter(known -> !known.options().contains(option.text()))
                .ifPresent(known -> report(
                        option,
                        "alternativet " + option.text() + " finns inte i " + name.text() + " (skriv ett av "
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
                .ifPresent(variable ->
                        report(name, name.text() + " besvaras inte med ett tal (skriv en fråga som gör det)"));
    }

    private Optional<Scope.Variable> variable(Token name) {
        Optional<Scope.Variable> variable = scope.variable(name.text());
        if (variable.isEmpty()) {
            report(name, "frågan " + name.text() + " finns inte" + Nearest.asked(name.text(), scope.names()));
        }
        return variable;
    }

    private void report(Token token, String message) {
        problems.add(new Problem(token.position(), message));
    }
}
