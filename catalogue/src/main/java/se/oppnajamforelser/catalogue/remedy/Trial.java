package se.oppnajamforelser.catalogue.remedy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Reading;
import se.oppnajamforelser.catalogue.expression.Situation;
import se.oppnajamforelser.catalogue.question.AnswerSheet;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.question.Values;

/**
 * A unit's answers with some of them changed.
 *
 * @param questionnaire what was asked
 * @param answers the answers
 * @param previous those of the year before
 * @param judgements whether a person has judged that the text in a cell meets its demands
 */
record Trial(Questionnaire questionnaire, Answers answers, Answers previous, Map<Cell, Boolean> judgements) {

    private static final String SOME_TEXT = "text";

    Trial with(Change change) {
        return switch (change.kind()) {
            case ANSWER -> with(change.cell(), change.to().get(0));
            case TEXT -> with(change.cell(), SOME_TEXT);
            case JUDGED_TEXT -> with(change.cell(), SOME_TEXT).judged(change.cell());
            case JUDGEMENT -> judged(change.cell());
            case REMOVAL -> with(change.cell(), "");
        };
    }

    Trial with(Cell cell, String answer) {
        return new Trial(questionnaire, answers.with(cell, answer), previous, judgements);
    }

    private Trial judged(Cell cell) {
        Map<Cell, Boolean> judged = new HashMap<>(judgements);
        judged.put(cell, true);
        return new Trial(questionnaire, answers, previous, judged);
    }

    /** The answers as a rule sees them. */
    Situation sheet() {
        return new AnswerSheet(questionnaire, answers, previous, judgements);
    }

    /** The answers as a rule would see them if every question were asked. */
    Situation asIfAsked() {
        return new Situation() {

            @Override
            public Reading read(Cell cell) {
                return answers.to(cell)
                        .<Reading>map(answer -> answered(cell, answer))
                        .orElseGet(() -> new Reading.Unanswered(cell));
            }

            @Override
            public Optional<Boolean> judgement(Cell cell) {
                return Optional.ofNullable(judgements.get(cell));
            }
        };
    }

    private Reading.Answered answered(Cell cell, String answer) {
        return questionnaire.question(cell.question()).kind() == QuestionKind.MULTI
                ? new Reading.Answered(answer, Values.choices(answer))
                : new Reading.Answered(answer);
    }
}
