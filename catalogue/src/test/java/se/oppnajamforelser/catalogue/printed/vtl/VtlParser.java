package se.oppnajamforelser.catalogue.printed.vtl;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The part of the grammar of VTL 2.1 that printed rules use, with the precedence of its operators: arithmetic binds
 * closest, then comparisons, in, and, or, and if.
 */
final class VtlParser {

    private final List<VtlToken> tokens;
    private int place;

    private VtlParser(String text) {
        this.tokens = VtlToken.read(text);
    }

    static List<VtlStatement> script(String text) {
        VtlParser parser = new VtlParser(text);
        List<VtlStatement> statements = new ArrayList<>();
        while (parser.peek().kind() != VtlToken.Kind.END) {
            statements.add(parser.statement());
        }
        return statements;
    }

    private VtlStatement statement() {
        String target = name();
        expect("<-");
        String source = name();
        List<VtlStatement.Clause> clauses = new ArrayList<>();
        while (skip("[")) {
            clauses.add(clause());
            expect("]");
        }
        expect(";");
        return new VtlStatement(target, source, clauses);
    }

    private VtlStatement.Clause clause() {
        if (skip("keep")) {
            return new VtlStatement.Keep(list(this::name));
        }
        expect("calc");
        return new VtlStatement.Calc(list(this::item));
    }

    private VtlStatement.Item item() {
        String name = name();
        expect(":=");
        return new VtlStatement.Item(name, expression());
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> elements = new ArrayList<>(List.of(element.get()));
        while (skip(",")) {
            elements.add(element.get());
        }
        return elements;
    }

    private VtlExpression expression() {
        if (!skip("if")) {
            return or();
        }
        VtlExpression condition = expression();
        expect("then");
        VtlExpression then = expression();
        expect("else");
        return new VtlExpression.If(condition, then, expression());
    }

    private VtlExpression or() {
        return binary(Set.of("or"), this::and);
    }

    private VtlExpression and() {
        return binary(Set.of("and"), this::in);
    }

    private VtlExpression in() {
        VtlExpression inner = comparison();
        if (!skip("in")) {
            return inner;
        }
        expect("{");
        List<String> codes = list(() -> take(VtlToken.Kind.STRING));
        expect("}");
        return new VtlExpression.In(inner, codes);
    }

    private VtlExpression comparison() {
        return binary(Set.of("=", "<", ">", "<=", ">="), this::sum);
    }

    private VtlExpression sum() {
        return binary(Set.of("+", "-"), this::product);
    }

    private VtlExpression product() {
        return binary(Set.of("*", "/"), this::atom);
    }

    private VtlExpression binary(Set<String> signs, Supplier<VtlExpression> operand) {
        VtlExpression left = operand.get();
        while (signs.stream().anyMatch(peek()::is)) {
            left = new VtlExpression.Binary(left, next().text(), operand.get());
        }
        return left;
    }

    private VtlExpression atom() {
        if (skip("(")) {
            return closed(expression());
        }
        if (skip("isnull")) {
            expect("(");
            return closed(new VtlExpression.IsNull(expression()));
        }
        if (skip("round")) {
            expect("(");
            VtlExpression inner = expression();
            expect(",");
            return closed(new VtlExpression.Round(inner, Integer.parseInt(take(VtlToken.Kind.NUMBER))));
        }
        if (skip("cast")) {
            List.of("(", "null", ",", "number").forEach(this::expect);
            return closed(new VtlExpression.Null());
        }
        return leaf();
    }

    private VtlExpression leaf() {
        VtlToken token = next();
        return switch (token.kind()) {
            case NAME -> new VtlExpression.Name(token.text());
            case STRING -> new VtlExpression.Constant(token.text());
            case NUMBER -> new VtlExpression.Constant(new BigDecimal(token.text()));
            case WORD -> new VtlExpression.Constant(bool(token));
            case SIGN, END -> throw unexpected(token, "an operand");
        };
    }

    private static boolean bool(VtlToken token) {
        if (!token.is("true") && !token.is("false")) {
            throw unexpected(token, "true or false");
        }
        return token.is("true");
    }

    private VtlExpression closed(VtlExpression inner) {
        expect(")");
        return inner;
    }

    private String name() {
        return take(VtlToken.Kind.NAME);
    }

    private String take(VtlToken.Kind kind) {
        VtlToken token = next();
        if (token.kind() != kind) {
            throw unexpected(token, kind.toString());
        }
        return token.text();
    }

    private boolean skip(String keywordOrSign) {
        boolean is = peek().is(keywordOrSign);
        place += is ? 1 : 0;
        return is;
    }

    private void expect(String keywordOrSign) {
        if (!skip(keywordOrSign)) {
            throw unexpected(peek(), keywordOrSign);
        }
    }

    private VtlToken peek() {
        return tokens.get(place);
    }

    private VtlToken next() {
        return tokens.get(place++);
    }

    private static IllegalArgumentException unexpected(VtlToken token, String expected) {
        return new IllegalArgumentException("VTL: " + token.text() + " (expected: " + expected + ")");
    }
}
