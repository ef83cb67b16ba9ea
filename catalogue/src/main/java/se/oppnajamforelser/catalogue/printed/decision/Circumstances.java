package se.oppnajamforelser.catalogue.printed.decision;

import se.oppnajamforelser.catalogue.expression.Situation;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.question.AnswerSheet;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/**
 * Everything about one unit that a decision table can ask.
 *
 * @param indicator the indicator that is decided
 * @param submitted the parts that the unit has sent in
 * @param supplement what is known beside
 * @param situation its answers, skip conditions taken into account
 */
record Circumstances(IndicatorId indicator, Submitted submitted, Supplement supplement, Situation situation) {

    static Circumstances of(
            Questionnaire questionnaire, IndicatorId indicator, Submitted submitted, Supplement supplement) {
        return new Circumstances(
                indicator,
                submitted,
                supplement,
                new AnswerSheet(questionnaire, submitted.all(), supplement.previous(), supplement.judgements()));
    }
}
