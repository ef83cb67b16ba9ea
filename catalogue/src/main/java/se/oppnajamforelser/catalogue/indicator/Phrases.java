package se.oppnajamforelser.catalogue.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.oppnajamforelser.catalogue.expression.Comparison;

/** The small words of rules in Swedish. */
final class Phrases {

    private Phrases() {}

    /** Every row of a grid, such as "alla 4 rader". */
    static String all(int rows) {
        return rows == 2 ? "båda raderna" : "alla " + rows + " rader";
    }

    /** Such as "minst 7 rader". */
    static String rows(Comparison comparison, int limit) {
        return number(comparison) + " " + (limit == 1 ? "en rad" : limit + " rader");
    }

    /** A comparison with a number of rows, such as "minst". */
    static String number(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "precis";
            case AT_LEAST -> "minst";
            case MORE -> "fler än";
            case AT_MOST -> "högst";
            case LESS -> "färre än";
        };
    }

    /** A comparison with a number, such as "mer än". */
    static String than(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "lika med";
            case AT_LEAST -> "minst";
            case MORE -> "mer än";
            case AT_MOST -> "högst";
            case LESS -> "mindre än";
        };
    }

    static String all(List<String> conditions) {
        return String.join(", och ", conditions);
    }

    static String either(List<String> conditions) {
        return "antingen " + String.join(", eller ", conditions);
    }

    /** A label in quotation marks; marks within it become single ones. */
    static String quoted(String label) {
        return "\"" + label.replace('"', '\'') + "\"";
    }

    static <T> String list(List<T> things, String and, Function<T, String> text) {
        List<String> texts = things.stream().map(text).toList();
        Optional<String> last = texts.stream().skip(texts.size() - 1L).findFirst();
        if (texts.size() == 1) {
            return last.orElseThrow();
        }
        return String.join(", ", texts.subList(0, texts.size() - 1)) + " " + and + " " + last.orElseThrow();
    }
}
