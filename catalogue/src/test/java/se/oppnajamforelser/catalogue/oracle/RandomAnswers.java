package se.oppnajamforelser.catalogue.oracle;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/**
 * Answers drawn at random from a seed, few or many, right and wrong ones, with hidden answers among them: the same seed
 * gives the same answers.
 */
public final class RandomAnswers {

    private static final List<String> NUMBERS = List.of("0", "1", "2.5", "12,5", "1000", "1 001", "6000", "många");

    private final Questionnaire questionnaire;
    private final Random random;
    private final double answered;
    private final double alike;
    private final int favourite;
    private final boolean numbersOnly;

    /** Draws from a seed, for one questionnaire. */
    public RandomAnswers(Questionnaire questionnaire, long seed) {
        this.questionnaire = questionnaire;
        this.random = new Random(seed);
        this.answered = Math.sqrt(random.nextDouble());
        this.alike = Math.sqrt(random.nextDouble());
        this.favourite = random.nextInt(5);
        this.numbersOnly = random.nextInt(3) == 0;
    }

    /** Answers in some of these cells. */
    public Answers to(List<Cell> cells) {
        Map<Cell, String> answers = new TreeMap<>();
        for (Cell cell : cells) {
            String answer = to(questionnaire.question(cell.question()), cell);
            if (random.nextDouble() < answered) {
                answers.put(cell, answer);
            }
        }
        return Answers.ofCells(answers);
    }

    /** What stands beside the answers, as far as a rule looks at it. */
    public Supplement beside(Rule rule) {
        return beside(rule.branches().stream().map(Branch::condition).toList());
    }

    /** What stands beside the answers, as far as a condition looks at it. */
    Supplement beside(Expression condition) {
        return beside(List.of(condition));
    }

    /** What stands beside the answers, as far as these conditions look at it. */
    Supplement beside(List<Expression> conditions) {
        Answers previous = to(conditions.stream()
                .flatMap(Expression::previousCells)
                .distinct()
                .toList());
        Map<Cell, Boolean> judgements = new TreeMap<>();
        conditions.stream()
                .flatMap(Expression::judgedCells)
                .filter(cell -> random.nextInt(3) > 0)
                .forEach(cell -> judgements.put(cell, random.nextBoolean()));
        return new Supplement(previous, judgements, Map.of(), Set.of());
    }

    private String to(Question question, Cell cell) {
        return switch (question.kind()) {
            case SINGLE, GRID -> option(question);
            case MULTI -> option(question) + "," + option(question);
            case NUMBER, NUMBER_GRID -> number(question, cell);
            case TEXT -> "text";
        };
    }

    /** Now and then an option that says that there is no number. */
    private String number(Question question, Cell cell) {
        List<String> options = question.optionCodes(cell);
        if (!numbersOnly && !options.isEmpty() && random.nextInt(5) == 0) {
            return options.get(random.nextInt(options.size()));
        }
        return NUMBERS.get(random.nextInt(numbersOnly ? NUMBERS.size() - 1 : NUMBERS.size()));
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
