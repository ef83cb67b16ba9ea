package se.oppnajamforelser.catalogue.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Evaluation;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Situation;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.expression.Truth;
import se.oppnajamforelser.catalogue.question.AnswerSheet;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** Settles indicators for one unit after another, with every step kept; see {@link FastScorer} for outcomes only. */
public final class Scorer {

    private final Questionnaire questionnaire;

    /** A scorer for the rules of one questionnaire. */
    public Scorer(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** The unit whose indicators are to be settled. */
    public OfUnit of(Submitted submitted) {
        return new OfUnit(submitted);
    }

    /** Settles indicators for one unit. */
    public final class OfUnit {

        private final Submitted submitted;
        private final Situation situation;

        private OfUnit(Submitted submitted) {
            this.submitted = submitted;
            this.situation = new AnswerSheet(questionnaire, submitted.all());
        }

        /** The unit's outcome on an indicator. */
        public Settled settle(Indicator indicator) {
            List<Part> parts =
                    indicator.parts().stream().map(questionnaire::part).toList();
            if (parts.stream().anyMatch(submitted::declines)) {
                return Settled.bortfall(BortfallReason.AREA_DECLINED);
            }
            if (!parts.stream().allMatch(submitted::has)) {
                return Settled.bortfall(BortfallReason.NOT_SUBMITTED);
            }
            if (indicator.rule() instanceof Rule.Categorical categorical) {
                return judge(categorical);
            }
            return measure((Rule.Numeric) indicator.rule());
        }

        private Settled judge(Rule.Categorical rule) {
            List<Settled.Step> steps = new ArrayList<>();
            for (Map.Entry<Branch, Expression> branch : rule.branches().entrySet()) {
                Evaluation evaluation = branch.getValue().evaluate(situation);
                steps.add(new Settled.Step(branch.getKey(), evaluation));
                if (evaluation.truth() == Truth.TRUE) {
                    return afterUnknown(steps)
                            .orElse(Settled.judged(branch.getKey().outcome(), steps));
                }
            }
            return afterUnknown(steps).orElse(Settled.judged(Outcome.NEJ, steps));
        }

        /** An earlier branch that is unknown could still decide, so that nothing after it is settled. */
        private Optional<Settled> afterUnknown(List<Settled.Step> steps) {
            SortedSet<Cell> missing = new TreeSet<>();
            steps.forEach(step -> missing.addAll(step.evaluation().missing()));
            boolean unknown = steps.stream().anyMatch(step -> step.evaluation().truth() == Truth.UNKNOWN);
            return unknown ? Optional.of(Settled.bortfall(steps, missing)) : Optional.empty();
        }

        private Settled measure(Rule.Numeric rule) {
            Term.Value value = rule.value().value(situation);
            if (value.number().isPresent()) {
                return Settled.measured(value.number().get());
            }
            if (value.notAsked()) {
                return Settled.judged(Outcome.EJ_AKTUELLT, List.of());
            }
            return Settled.bortfall(List.of(), value.missing());
        }
    }
}
