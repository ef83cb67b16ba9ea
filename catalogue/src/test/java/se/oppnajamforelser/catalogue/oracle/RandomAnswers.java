package se.oppnajamforelser.catalogue.oracle;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/**
 * Answers drawn at random from a seed, few or many, right and wrong ones, with hidden answers among them: the same seed
 * gives the same answers.
 */
final class RandomAnswers {

    private static final List<String> NUMBERS = List.of("0", "1", "2.5", "12,5", "1000", "1 001", "6000", "många");

    private final Questionnaire questionnaire;
    private final Random random;
    private final double answered;
    private final double alike;
    private final int favourite;

    RandomAnswers(Questionnaire questionnaire, long seed) {
        this.questionnaire = questionnaire;
        this.random = new Random(seed);
        this.answered = Math.sqrt(random.nextDouble());
        this.alike = Math.sqrt(random.nextDouble());
        this.favourite = random.nextInt(5);
    }

    Answers to(List<Cell> cells) {
        Map<Cell, String> answers = new TreeMap<>();
        for (Cell cell : cells) {
            String answer = to(questionnaire.question(cell.question()));
            if (random.nextDouble() < answered) {
                answers.put(cell, answer);
            }
        }
        return Answers.ofCells(answers);
    }

    private String to(Question question) {
        return switch (question.kind()) {
            case SINGLE, GRID -> option(question);
            case MULTI -> option(question) + "," + option(question);
            case NUMBER -> NUMBERS.get(random.nextInt(NUMBERS.size()));
            case TEXT -> "text";
        };
    }

    /** One place in the list more or less often, so that whole grids are alike; now and then none of the options. */
    private String option(Question question) {
        if (random.nextInt(50) == 0) {
            return "inget-alternativ";
        }
        int options = question.options().size();
        int option = random.nextDouble() < alike ? Math.min(favourite, options - 1) : random.nextInt(options);
        return question.options().get(option).code();
    }
}
