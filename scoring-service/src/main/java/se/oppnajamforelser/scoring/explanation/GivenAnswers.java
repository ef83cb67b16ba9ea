package se.oppnajamforelser.scoring.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.question.Values;

/** Answers as someone typed them into a request, checked against the questionnaire one by one. */
public final class GivenAnswers {

    private final Questionnaire questionnaire;

    /** Checks answers against this questionnaire. */
    public GivenAnswers(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /**
     * The answers in the one way of writing them.
     *
     * @param given values by answer key; no value, or a blank one, is no answer
     * @throws RefusedAnswerException if a question, row or option is unknown, or a number is none
     */
    public Answers read(Map<String, List<String>> given) {
        SortedMap<Cell, String> answers = new TreeMap<>();
        given.forEach((key, values) -> {
            Cell cell = cell(key);
            List<String> written = values.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!written.isEmpty()) {
                answers.put(cell, answer(cell, written));
            }
        });
        return Answers.ofCells(answers);
    }

    /**
     * What is said of cells, by cell.
     *
     * @throws RefusedAnswerException if a question or row is unknown
     */
    public <T> Map<Cell, T> cells(Map<String, T> said) {
        SortedMap<Cell, T> cells = new TreeMap<>();
        said.forEach((key, value) -> cells.put(cell(key), value));
        return cells;
    }

    private Cell cell(String key) {
        try {
            return questionnaire.cell(key);
        } catch (UnknownIdException e) {
            throw new RefusedAnswerException(e);
        } catch (IllegalArgumentException e) {
            throw new RefusedAnswerException(
                    "\"" + key + "\" är ingen svarsruta. Skriv frågans id, som E1, eller med rad, som G2[missbruk].");
        }
    }

    private String answer(Cell cell, List<String> values) {
        Question question = questionnaire.question(cell.question());
        return switch (question.kind()) {
            case MULTI -> options(question, cell, codes(values));
            case SINGLE, GRID -> options(question, cell, List.of(only(cell, values)));
            case NUMBER, NUMBER_GRID, TEXT -> checked(question, cell, only(cell, values));
        };
    }

    private static List<String> codes(List<String> values) {
        List<String> codes = new ArrayList<>();
        values.forEach(value -> Stream.of(value.split(",")).map(String::strip).forEach(codes::add));
        return codes;
    }

    private static String only(Cell cell, List<String> values) {
        if (values.size() > 1) {
            throw new RefusedAnswerException(
                    "Fråga " + cell + " har " + values.size() + " svar. Den tar ett svar; ange ett enda värde.");
        }
        return values.get(0);
    }

    private static String options(Question question, Cell cell, List<String> codes) {
        List<String> known = question.optionCodes(cell);
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new RefusedAnswerException(new UnknownIdException("alternativet i fråga " + cell, code, known));
        });
        return Values.canonical(question, String.join(",", codes));
    }

    private static String checked(Question question, Cell cell, String value) {
        String canonical = Values.canonical(question, value);
        Values.check(question, cell, canonical).ifPresent(finding -> {
            throw new RefusedAnswerException(finding.found() + " " + finding.expected());
        });
        return canonical;
    }
}
