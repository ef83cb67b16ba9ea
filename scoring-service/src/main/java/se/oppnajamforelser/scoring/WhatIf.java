package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.scoring.explanation.Explained;
import se.oppnajamforelser.scoring.explanation.Explainer;
import se.oppnajamforelser.scoring.explanation.GivenAnswers;

/** What a unit with certain answers would get. Nothing is stored. */
@Singleton
public class WhatIf {

    private final Catalogue catalogue;

    WhatIf(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Every indicator of the round, in the order of the catalogue, for a unit that answers this and nothing else. No
     * answer at all is a unit that did not answer; an opening question that is not answered counts as ja.
     *
     * @param answers values by answer key, such as {@code G2[missbruk]}
     * @param previous values of the year before, by answer key
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round
     * @throws se.oppnajamforelser.scoring.explanation.RefusedAnswerException if the round has no place for an answer
     */
    public List<Explained> evaluate(
            String round, Map<String, List<String>> answers, Map<String, List<String>> previous) {
        Round known = catalogue.of(round).round();
        Questionnaire questionnaire = known.questionnaire();
        GivenAnswers reader = new GivenAnswers(questionnaire);
        Answers given = reader.read(answers);
        Supplement beside = Supplement.ofPrevious(reader.read(previous));
        return new Explainer(questionnaire).explain(Submitted.whole(questionnaire, given), beside, known.indicators());
    }
}
