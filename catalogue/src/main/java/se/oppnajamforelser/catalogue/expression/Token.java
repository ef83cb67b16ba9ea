package se.oppnajamforelser.catalogue.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or sign of a rule.
 *
 * @param text as written; empty at the end
 * @param position of its first character, from 1
 */
record Token(String text, int position) {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:([\\p{L}\\p{N}][\\p{L}\\p{N}.-]*)|(==|>=|<=|\\S))");

    static List<Token> tokens(String expression) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(expression);
        int end = 0;
        while (matcher.find(end)) {
            int group = matcher.group(1) == null ? 2 : 1;
            tokens.add(new Token(matcher.group(group), matcher.start(group) + 1));
            end = matcher.end();
        }
        tokens.add(new Token("", expression.stripTrailing().length() + 1));
        return tokens;
    }

    boolean is(String sign) {
        return text.equals(sign);
    }

    boolean isEnd() {
        return text.isEmpty();
    }

    boolean isWord() {
        return !isEnd() && Character.isLetterOrDigit(text.charAt(0));
    }

    boolean isNumber() {
        return text.matches("\\d+(\\.\\d+)?");
    }

    @Override
    public String toString() {
        return isEnd() ? "här slutar regeln" : "här står \"" + text + "\"";
    }
}
