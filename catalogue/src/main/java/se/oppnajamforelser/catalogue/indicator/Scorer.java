package se.oppnajamforelser.catalogue.indicator;

import java.util.List;
import se.oppnajamforelser.catalogue.expression.Situation;
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

    /** The unit whose indicators are to be settled, of which nothing is known but what it has sent in. */
    public OfUnit of(Submitted submitted) {
        return of(submitted, Supplement.NONE);
    }

    /** The unit whose indicators are to be settled. */
    public OfUnit of(Submitted submitted, Supplement supplement) {
        return new OfUnit(submitted, supplement);
    }

    /** Settles indicators for one unit. */
    public final class OfUnit {

        private final Submitted submitted;
        private final Supplement supplement;
        private final Situation situation;

        private OfUnit(Submitted submitted, Supplement supplement) {
            this.submitted = submitted;
            this.supplement = supplement;
            this.situation =
                    new AnswerSheet(questionnaire, submitted.all(), supplement.previous(), supplement.judgements());
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
            return indicator.rule().accept(new RuleApplication(indicator.id(), situation, supplement));
        }
    }
}
