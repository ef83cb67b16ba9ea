package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.BortfallReason;
import se.oppnajamforelser.catalogue.indicator.Indicator;
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
     * answer at all is a unit that did not answer; an opening question that is not answered counts as ja. A text that a
     * person would have to judge is taken to meet its demands, unless something else is said of it; an outcome that
     * hangs on that says so.
     *
     * @param answers values by answer key, such as {@code G2[missbruk]}
     * @param previous values of the year before, by answer key
     * @param judgements by answer key of a text, whether it meets its demands; empty for a text that nobody has judged
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round
     * @throws se.oppnajamforelser.scoring.explanation.RefusedAnswerException if the round has no place for an answer
     */
    public List<Explained> evaluate(
            String round,
            Map<String, List<String>> answers,
            Map<String, List<String>> previous,
            Map<String, Optional<Boolean>> judgements) {
        Round known = catalogue.of(round).round();
        Questionnaire questionnaire = known.questionnaire();
        GivenAnswers reader = new GivenAnswers(questionnaire);
        Answers given = reader.read(answers);
        Answers before = reader.read(previous);
        Map<Cell, Optional<Boolean>> said = reader.cells(judgements);
        Trial trial = new Trial(new Explainer(questionnaire), Submitted.whole(questionnaire, given), before, said);
        return trial.evaluate(known.indicators());
    }

    /**
     * One unit's answers, tried.
     *
     * @param said whether a text meets its demands, or that nobody has judged it
     */
    private record Trial(
            Explainer explainer, Submitted submitted, Answers previous, Map<Cell, Optional<Boolean>> said) {

        List<Explained> evaluate(List<Indicator> indicators) {
            List<Cell> assumed = indicators.stream().flatMap(this::unsaid).toList();
            return explain(indicators, assumed).stream().map(this::qualified).toList();
        }

        /** Texts that the indicator needs judged and of which nothing is said. */
        private Stream<Cell> unsaid(Indicator indicator) {
            return indicator.rule().judgedCells().filter(cell -> !said.containsKey(cell));
        }

        /** An outcome that would be another without what is assumed says so. */
        private Explained qualified(Explained explained) {
            List<Cell> assumed = unsaid(explained.indicator()).toList();
            return !assumed.isEmpty() && isToBeJudged(explained.indicator()) ? explained.assuming(assumed) : explained;
        }

        private boolean isToBeJudged(Indicator indicator) {
            return explain(List.of(indicator), List.of())
                    .get(0)
                    .settled()
                    .reason()
                    .filter(BortfallReason.TO_BE_JUDGED::equals)
                    .isPresent();
        }

        private List<Explained> explain(List<Indicator> indicators, List<Cell> assumed) {
            Map<Cell, Boolean> judgements = new HashMap<>();
            said.forEach((cell, meets) -> meets.ifPresent(found -> judgements.put(cell, found)));
            assumed.forEach(cell -> judgements.put(cell, true));
            Supplement beside = new Supplement(previous, judgements, Map.of(), Set.of());
            return explainer.explain(submitted, beside, indicators);
        }
    }
}
