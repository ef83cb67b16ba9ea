package se.oppnajamforelser.scoring.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import se.oppnajamforelser.catalogue.indicator.BortfallReason;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.scoring.explanation.ExplanationTree;
import se.oppnajamforelser.scoring.outcome.AreaOutcomes;
import se.oppnajamforelser.scoring.outcome.Verdict;

/**
 * A unit's outcome on one indicator.
 *
 * @param indicator the indicator's id
 * @param name the indicator's name
 * @param area id of its area
 * @param outcome code of the outcome
 * @param label the outcome as a word
 * @param value the number of a numeric indicator
 * @param reason why there is no outcome, if it is Bortfall
 * @param because one sentence that says why
 * @param missing answer keys that would settle it
 * @param restsOn revision of each submitted part that the area rests on
 * @param revision of the unit's outcomes in the area
 * @param catalogue version of the rules
 * @param explanation every step, where one indicator is asked for
 */
record OutcomeView(
        String indicator,
        String name,
        String area,
        String outcome,
        String label,
        Optional<BigDecimal> value,
        Optional<String> reason,
        String because,
        List<String> missing,
        SortedMap<String, Long> restsOn,
        long revision,
        String catalogue,
        Optional<ExplanationTree> explanation) {

    static OutcomeView of(AreaOutcomes area, Verdict verdict, Indicator indicator) {
        return new OutcomeView(
                verdict.indicator(),
                indicator.name(),
                area.area(),
                verdict.outcome().code(),
                verdict.outcome().label(),
                verdict.value(),
                verdict.reason().map(BortfallReason::code),
                verdict.because(),
                verdict.missing(),
                area.restsOn(),
                area.revision(),
                area.catalogue(),
                Optional.empty());
    }

    OutcomeView with(ExplanationTree tree) {
        return new OutcomeView(
                indicator,
                name,
                area,
                outcome,
                label,
                value,
                reason,
                because,
                missing,
                restsOn,
                revision,
                catalogue,
                Optional.of(tree));
    }
}
