package se.oppnajamforelser.catalogue.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the text of a rule and checks it against the questionnaire, once, at load.
 *
 * <p>The grammar: {@code or}, {@code and}, {@code not}, parentheses, {@code any}, {@code count}, {@code answered},
 * {@code judged}, {@code previous}, {@code ==}, {@code in {..}} and comparisons of numbers and sums. Names are read by
 * {@link References}.
 */
public final class Parser {

    private final TokenReader tokens;
    private final References references;
    private final List<Problem> problems = new ArrayList<>();

    private Parser(String text, Scope scope, Optional<String> row) {
        this.tokens = new TokenReader(text);
        this.references = new References(tokens, scope, row, problems);
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
            if (!tokens.peek().isEnd()) {
                throw tokens.unexpected("and eller or, eller avsluta regeln");
            }
            return new Parsed<>(problems.isEmpty() ? Optional.of(result) : Optional.empty(), problems);
        } catch (SyntaxException e) {
            problems.add(e.problem());
            return new Parsed<>(Optional.empty(), problems);
        }
    }

    private Expression or() {
        List<Expression> either = new ArrayList<>(List.of(and()));
        while (tokens.skip("or")) {
            either.add(and());
        }
        return either.size() == 1 ? either.get(0) : new Expression.Or(either);
    }

    private Expression and() {
        List<Expression> all = new ArrayList<>(List.of(unary()));
        while (tokens.skip("and")) {
            all.add(unary());
        }
        return all.size() == 1 ? all.get(0) : new Expression.And(all);
    }

    private Expression unary() {
        if (tokens.skip("not")) {
            return new Expression.Not(unary());
        }
        if (tokens.skip("(")) {
            Expression inner = or();
            tokens.expect(")");
            return inner;
        }
        if (tokens.skipCall("any")) {
            Rows rows = rows();
            return new Expression.AnyRow(rows.question, rows.tests);
        }
        if (tokens.skipCall("count")) {
            return count();
        }
        if (tokens.skipCall("answered")) {
            Cell cell = references.cell();
            tokens.expect(")");
            return new Expression.Answered(cell);
        }
        if (tokens.skipCall("judged")) {
            Cell cell = references.textCell();
            tokens.expect(")");
            return new Expression.Judged(cell);
        }
        if (tokens.skipCall("previous")) {
            Token first = tokens.peek();
            Cell cell = references.cell();
            tokens.expect(")");
            return new Expression.Previous(new Expression.OneOf(cell, references.options(first, cell)));
        }
        return comparison();
    }

    private Expression count() {
        Rows rows = rows();
        Comparison comparison = comparisonSign();
        Token limit = tokens.peek();
        if (!limit.text().matches("\\d{1,4}")) {
            throw tokens.unexpected("ett helt antal rader");
        }
        tokens.take();
        int number = Integer.parseInt(limit.text());
        int most = rows.tests.size();
        if (number > most && most > 0) {
            problems.add(new Problem(
                    limit.position(),
                    number + " rader (skriv högst " + most + ", som är raderna i " + rows.question + ")"));
        }
        return new Expression.Count(rows.question, rows.tests, comparison, number);
    }

    private record Rows(String question, List<Expression.OneOf> tests) {}

    private Rows rows() {
        Token name = tokens.peek();
        List<Cell> cells = references.grid();
        List<String> options = references.options(name);
        tokens.expect(")");
        return new Rows(
                name.text(),
                cells.stream().map(cell -> new Expression.OneOf(cell, options)).toList());
    }

    private Expression comparison() {
        Token first = tokens.peek();
        if (first.isWord() && !tokens.isCall("sum") && !references.isNumber(first)) {
            Cell cell = references.cell();
            return new Expression.OneOf(cell, references.options(first, cell));
        }
        Term left = term();
        if (left instanceof Term.NumberOf number && references.isOptionNext(first)) {
            return new Expression.OneOf(number.cell(), references.options(first, number.cell()));
        }
        Comparison comparison = comparisonSign();
        return new Expression.Numbers(left, comparison, term());
    }

    private Term term() {
        List<Term> terms = new ArrayList<>(List.of(singleTerm()));
        while (tokens.skip("+")) {
            terms.add(singleTerm());
        }
        return terms.size() == 1 ? terms.get(0) : new Term.Sum(terms);
    }

    private Term singleTerm() {
        if (tokens.skipCall("sum")) {
            Token name = tokens.peek();
            references.needNumber(name);
            List<Term.NumberOf> rows =
                    references.grid().stream().map(Term.NumberOf::new).toList();
            tokens.expect(")");
            return references.hasBlankRows(name) ? new Term.SumOfFilled(rows) : new Term.Sum(List.copyOf(rows));
        }
        Token first = tokens.peek();
        if (first.isNumber() && !references.isQuestion(first)) {
            return new Term.Constant(new BigDecimal(tokens.take().text()));
        }
        return new Term.NumberOf(references.numberCell());
    }

    private Comparison comparisonSign() {
        Comparison comparison =
                Comparison.of(tokens.peek().text()).orElseThrow(() -> tokens.unexpected("==, >=, >, <= eller <"));
        tokens.take();
        return comparison;
    }
}
