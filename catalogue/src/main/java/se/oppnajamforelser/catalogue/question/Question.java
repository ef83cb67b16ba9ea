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
 * @param shownRows how many rows a form shows at first, for a grid with as many numbered rows as are needed
 * @param period the period or day asked about, as ISO dates, {@code from/to}
 * @param unit what a number counts: {@code antal}, {@code timmar} or {@code arsarbetare}; empty where it says so itself
 * @param decimals most decimals of a number
 * @param interpretations how it was agreed to be read
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
        Optional<Integer> shownRows,
        Optional<String> period,
        Optional<String> unit,
        int decimals,
        List<Interpretation> interpretations) {

    /** Longest free text, in characters. */
    public static final int LONGEST_TEXT = 2_000;

    public Question {
        rows = List.copyOf(rows);
        options = List.copyOf(options);
        askedWhen = Collections.unmodifiableMap(new LinkedHashMap<>(askedWhen));
        optionalRows = Set.copyOf(optionalRows);
        interpretations = List.copyOf(interpretations);
    }

    /** The question's cells: one for each row of a grid, otherwise one. */
    public List<Cell> cells() {
        if (!kind.hasRows()) {
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

    /** The codes of the options that can be chosen in a cell, in order. */
    public List<String> optionCodes(Cell cell) {
        return options.stream()
                .filter(option -> cell.row().map(option::isOfferedOn).orElse(true))
                .map(Choice::code)
                .toList();
    }

    /** Whether rows that are not needed may be left blank, and then count for nothing. */
    public boolean hasBlankRows() {
        return shownRows.isPresent();
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
