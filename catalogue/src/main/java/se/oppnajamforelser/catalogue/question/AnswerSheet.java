package se.oppnajamforelser.catalogue.question;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Reading;
import se.oppnajamforelser.catalogue.expression.Situation;
import se.oppnajamforelser.catalogue.expression.Truth;

/**
 * Answers laid on the questionnaire, so that skip conditions hold: an answer to a question that is not asked any more
 * is kept, but does not count, and comes back when the lead answer does.
 */
public final class AnswerSheet implements Situation {

    private final Questionnaire questionnaire;
    private final Answers answers;
    private final Answers previous;
    private final Map<Cell, Boolean> judgements;
    private final Map<Cell, Reading> readings = new HashMap<>();

    /** Lays the answers on the questionnaire, when nothing is known of the year before and no text has been judged. */
    public AnswerSheet(Questionnaire questionnaire, Answers answers) {
        this(questionnaire, answers, Answers.NONE, Map.of());
    }

    /**
     * Lays the answers on the questionnaire.
     *
     * @param previous what the unit answered the year before, as far as is known
     * @param judgements whether a person has judged that the text in a cell meets its demands
     */
    public AnswerSheet(Questionnaire questionnaire, Answers answers, Answers previous, Map<Cell, Boolean> judgements) {
        this.questionnaire = questionnaire;
        this.answers = answers;
        this.previous = previous;
        this.judgements = judgements;
    }

    /** The answers as they were given, hidden ones too. */
    public Answers answers() {
        return answers;
    }

    @Override
    public Reading read(Cell cell) {
        Reading known = readings.get(cell);
        if (known != null) {
            return known;
        }
        Reading reading = reading(cell);
        readings.put(cell, reading);
        return reading;
    }

    private Reading reading(Cell cell) {
        Optional<Expression> skip = questionnaire.askedWhen(cell);
        if (skip.isPresent()) {
            Truth asked = skip.get().truth(this);
            if (asked == Truth.FALSE) {
                return new Reading.NotAsked();
            }
            if (asked == Truth.UNKNOWN) {
                return new Reading.Unsettled(skip.get().evaluate(this).missing());
            }
        }
        return answers.to(cell)
                .<Reading>map(answer -> answered(cell, answer))
                .orElseGet(() -> new Reading.Unanswered(cell));
    }

    @Override
    public Optional<Reading.Answered> previous(Cell cell) {
        return previous.to(cell).map(answer -> answered(cell, answer));
    }

    @Override
    public Optional<Boolean> judgement(Cell cell) {
        return Optional.ofNullable(judgements.get(cell));
    }

    private Reading.Answered answered(Cell cell, String answer) {
        boolean several = questionnaire
                .find(cell.question())
                .filter(question -> question.kind() == QuestionKind.MULTI)
                .isPresent();
        return several ? new Reading.Answered(answer, Values.choices(answer)) : new Reading.Answered(answer);
    }

    /** Whether an answer stands in a cell that is not asked: it is kept and marked "räknas inte". */
    public boolean isHidden(Cell cell) {
        return answers.to(cell).isPresent() && read(cell) instanceof Reading.NotAsked;
    }

    /** The answers that count: those in cells that are not hidden. */
    public Answers counted() {
        SortedMap<Cell, String> counted = new TreeMap<>();
        answers.byCell().forEach((cell, answer) -> {
            if (!isHidden(cell)) {
                counted.put(cell, answer);
            }
        });
        return Answers.ofCells(counted);
    }
}
