package se.oppnajamforelser.catalogue.expression;

import java.util.List;

/** The words and signs of a rule, read one after another; the end can be read any number of times. */
final class TokenReader {

    private final List<Token> tokens;
    private int next;

    TokenReader(String text) {
        this.tokens = Token.tokens(text);
    }

    Token peek() {
        return tokens.get(next);
    }

    Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    /** Takes the sign if it stands here. */
    boolean skip(String sign) {
        if (!peek().is(sign)) {
            return false;
        }
        take();
        return true;
    }

    /** Takes the name of a function and its parenthesis, if they stand here. */
    boolean skipCall(String function) {
        if (!isCall(function)) {
            return false;
        }
        take();
        take();
        return true;
    }

    boolean isCall(String function) {
        return peek().is(function) && peekAfter().is("(");
    }

    /** The word or sign after this one. */
    Token peekAfter() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    void expect(String sign) {
        if (!skip(sign)) {
            throw unexpected(sign);
        }
    }

    Token word(String what) {
        if (!peek().isWord()) {
            throw unexpected(what);
        }
        return take();
    }

    SyntaxException unexpected(String wanted) {
        return new SyntaxException(peek(), peek() + " (skriv " + wanted + ")");
    }
}
