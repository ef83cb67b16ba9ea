package se.oppnajamforelser.scoring.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Evaluation;
import se.oppnajamforelser.catalogue.expression.Reading;
import se.oppnajamforelser.catalogue.indicator.Explanation;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Settled;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.indicator.Wording;
import se.oppnajamforelser.catalogue.question.AnswerSheet;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** Explains outcomes over one questionnaire, step by step. */
public final class Explainer {

    private final Questionnaire questionnaire;
    private final Scorer scorer;
    private final Explanation explanation;
    private final Wording wording;

    /** Explains outcomes over this questionnaire. */
    public Explainer(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.scorer = new Scorer(questionnaire);
        this.explanation = new Explanation(questionnaire);
        this.wording = new Wording(questionnaire);
    }

    /** Settles each of the indicators for one unit and keeps every step. */
    public List<Explained> explain(Submitted submitted, Supplement supplement, List<Indicator> indicators) {
        Scorer.OfUnit unit = scorer.of(submitted, supplement);
        AnswerSheet sheet = new AnswerSheet(questionnaire, submitted.all());
        return indicators.stream()
                .map(indicator -> explain(indicator, unit.settle(indicator), sheet))
                .toList();
    }

    private Explained explain(Indicator indicator, Settled settled, AnswerSheet sheet) {
        return new Explained(
                indicator, settled, explanation.because(settled), tree(indicator.rule(), settled, sheet), List.of());
    }

    private ExplanationTree tree(Rule rule, Settled settled, AnswerSheet sheet) {
        List<BranchStep> branches = settled.steps().stream()
                .map(step -> BranchStep.of(
                        step.branch().kind().key(), step.branch().outcome().code(), step(step.evaluation())))
                .toList();
        return new ExplanationTree(wording.of(rule), branches, numbers(rule, sheet));
    }

    private Step step(Evaluation evaluation) {
        return new Step(
                evaluation.expression().toString(),
                wording.of(evaluation.expression()),
                Optional.of(truth(evaluation)),
                evaluation.reading().flatMap(Explainer::answer),
                evaluation.reading().map(Explainer::state),
                keys(evaluation.missing()),
                evaluation.steps().stream().map(this::step).toList());
    }

    private List<Step> numbers(Rule rule, AnswerSheet sheet) {
        if (!rule.isNumeric()) {
            return List.of();
        }
        return rule.cells()
                .distinct()
                .filter(cell -> needed(cell, sheet))
                .map(cell -> number(cell, sheet.read(cell)))
                .toList();
    }

    /** Rows that are left blank, as they may be, are not told one by one. */
    private boolean needed(Cell cell, AnswerSheet sheet) {
        return sheet.read(cell) instanceof Reading.Answered
                || questionnaire.question(cell.question()).requires(cell);
    }

    private Step number(Cell cell, Reading reading) {
        return new Step(
                cell.toString(),
                "svaret på " + wording.cell(cell),
                Optional.empty(),
                answer(reading),
                Optional.of(state(reading)),
                keys(reading.missing()),
                List.of());
    }

    private static String truth(Evaluation evaluation) {
        return switch (evaluation.truth()) {
            case TRUE -> "true";
            case FALSE -> "false";
            case UNKNOWN -> "unknown";
        };
    }

    private static Optional<String> answer(Reading reading) {
        return reading instanceof Reading.Answered answered ? Optional.of(answered.answer()) : Optional.empty();
    }

    private static String state(Reading reading) {
        if (reading instanceof Reading.Answered) {
            return "answered";
        }
        if (reading instanceof Reading.Unanswered) {
            return "unanswered";
        }
        return reading instanceof Reading.NotAsked ? "not-asked" : "unsettled";
    }

    private static List<String> keys(Iterable<Cell> cells) {
        List<String> keys = new ArrayList<>();
        cells.forEach(cell -> keys.add(cell.toString()));
        return keys;
    }
}
