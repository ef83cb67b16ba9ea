package se.oppnajamforelser.catalogue.question;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Numeral;

/** What a single answer may look like, by kind of question. */
public final class Values {

    private Values() {}

    /**
     * The one way of writing an answer: the codes of a multiple choice in the questionnaire's order, a number with
     * decimal point and no spaces. An answer that fits no such form is left as it is, for the checks to find.
     */
    public static String canonical(Question question, String answer) {
        String text = answer.strip();
        return switch (question.kind()) {
            case SINGLE, GRID, TEXT -> text;
            case MULTI -> inOrder(question, text);
            case NUMBER, NUMBER_GRID -> number(text).map(Values::plain).orElse(text);
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String inOrder(Question question, String text) {
        List<String> codes = choices(text);
        List<String> order = question.optionCodes();
        if (!order.containsAll(codes)) {
            return text;
        }
        return order.stream().filter(codes::contains).collect(Collectors.joining(","));
    }

    /** The options in the answer to a question that may have several, in the order they were written. */
    public static List<String> choices(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    /** Reads a number as people write it; see {@link Numeral}. */
    public static Optional<BigDecimal> number(String text) {
        return Numeral.read(text);
    }

    /** What is wrong with a single answer, if anything: an unknown option, no number, too many decimals, too long. */
    public static Optional<Finding> check(Question question, Cell cell, String answer) {
        return switch (question.kind()) {
            case SINGLE, GRID -> option(question, cell, List.of(answer));
            case MULTI -> option(question, cell, choices(answer));
            case NUMBER, NUMBER_GRID ->
                question.optionCodes(cell).contains(answer) ? Optional.empty() : number(question, cell, answer);
            case TEXT -> text(question, cell, answer);
        };
    }

    private static Optional<Finding> option(Question question, Cell cell, List<String> codes) {
        return codes.stream()
                .filter(code -> !question.optionCodes(cell).contains(code))
                .findFirst()
                .map(code -> error(
                        "okant-alternativ",
                        cell,
                        "Svaret \"" + code + "\" finns inte bland alternativen för fråga " + question.id()
                                + onRow(question, cell, code) + ".",
                        "Välj ett av " + String.join(", ", question.optionCodes(cell)) + "."));
    }

    /** The row is named where other rows have the option. */
    private static String onRow(Question question, Cell cell, String code) {
        return cell.row()
                .filter(row -> question.hasOption(code))
                .map(row -> " på raden " + question.rowLabel(row))
                .orElse("");
    }

    private static Optional<Finding> number(Question question, Cell cell, String answer) {
        Optional<BigDecimal> number = number(answer);
        if (number.isEmpty() || number.get().signum() < 0) {
            return Optional.of(error(
                    "inte-ett-tal",
                    cell,
                    "Svaret \"" + answer + "\" på fråga " + question.id() + " är inget tal från 0 och uppåt.",
                    "Ange ett tal, till exempel 12" + orOption(question, cell) + "."));
        }
        if (number.get().stripTrailingZeros().scale() > question.decimals()) {
            return Optional.of(error(
                    "for-manga-decimaler",
                    cell,
                    "Svaret \"" + answer + "\" på fråga " + question.id() + " har för många decimaler.",
                    mostDecimals(question.decimals())));
        }
        return Optional.empty();
    }

    private static String orOption(Question question, Cell cell) {
        List<String> codes = question.optionCodes(cell);
        return codes.isEmpty() ? "" : ", eller " + String.join(", ", codes);
    }

    private static String mostDecimals(int decimals) {
        return switch (decimals) {
            case 0 -> "Ange ett heltal.";
            case 1 -> "Ange talet med högst en decimal.";
            default -> "Ange talet med högst " + decimals + " decimaler.";
        };
    }

    private static Optional<Finding> text(Question question, Cell cell, String answer) {
        if (answer.length() <= Question.LONGEST_TEXT) {
            return Optional.empty();
        }
        return Optional.of(error(
                "for-lang-text",
                cell,
                "Svaret på fråga " + question.id() + " är " + answer.length() + " tecken långt.",
                "Korta texten till högst " + Question.LONGEST_TEXT + " tecken."));
    }

    private static Finding error(String check, Cell cell, String found, String expected) {
        return new Finding(check, Severity.ERROR, List.of(cell.toString()), found, expected);
    }
}
