package se.oppnajamforelser.catalogue.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;

/**
 * One question of a questionnaire.
 *
 * @param id the questionnaire's own number, part letter first, such as {@code G2a}
 * @param kind how it is answered
 * @param text the question as the respondent reads it
 * @param help what counts and what does not
 * @param rows for a grid; otherwise empty
 * @param options for choices; otherwise empty
 * @param skip when it is asked, as written in the catalogue; empty if always
 * @param askedWhen the skip condition of each cell; a cell that is not there is always asked
 * @param required whether a submission needs an answer where the question is asked
 * @param optionalRows rows of a required grid that need no answer
 * @param period the period or day asked about, as ISO dates, {@code from/to}
 * @param decimals most decimals of a number
 */
public record Question(
        String id,
        QuestionKind kind,
        String text,
        Optional<String> help,
        List<Choice> rows,
        List<Choice> options,
        Optional<String> skip,
        Map<Cell, Expression> askedWhen,
        boolean required,
        Set<String> optionalRows,
        Optional<String> period,
        int decimals) {

    /** Longest free text, in characters. */
    public static final int LONGEST_TEXT = 2_000;

    public Question {
        rows = List.copyOf(rows);
        options = List.copyOf(options);
        askedWhen = Collections.unmodifiableMap(new LinkedHashMap<>(askedWhen));
        optionalRows = Set.copyOf(optionalRows);
    }

    /** The question's cells: one for each row of a grid, otherwise one. */
    public List<Cell> cells() {
        if (kind != QuestionKind.GRID) {
            return List.of(Cell.of(id));
        }
        return rows.stream().map(row -> Cell.of(id, row.code())).toList();
    }

    /** Whether a submission needs an answer in that cell, if it is asked. */
    public boolean requires(Cell cell) {
        return required && cell.row().filter(optionalRows::contains).isEmpty();
    }

    /** The codes of the options, in order. */
    public List<String> optionCodes() {
        return options.stream().map(Choice::code).toList();
    }

    /** Whether an option has that code. */
    public boolean hasOption(String code) {
        return options.stream().map(Choice::code).anyMatch(code::equals);
    }

    /** The label of an option; the code itself where no option has it. */
    public String optionLabel(String code) {
        return label(options, code);
    }

    /** The label of a row; the code itself where no row has it. */
    public String rowLabel(String code) {
        return label(rows, code);
    }

    private static String label(List<Choice> choices, String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }
}
