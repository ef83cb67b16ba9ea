package se.oppnajamforelser.scoring.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import se.oppnajamforelser.catalogue.indicator.BortfallReason;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.scoring.explanation.ExplanationTree;
import se.oppnajamforelser.scoring.explanation.WhatWouldGiveJa;
import se.oppnajamforelser.scoring.outcome.AreaOutcomes;
import se.oppnajamforelser.scoring.outcome.Verdict;

/**
 * A unit's outcome on one indicator.
 *
 * @param indicator the indicator's id
 * @param name the indicator's name
 * @param area id of its area
 * @param outcome code of the outcome by its name, such as {@code ja}, {@code integrerat} or {@code tal}
 * @param label the outcome as a word
 * @param countsAs code of the common outcome that it is when shares are taken
 * @param value the number of a numeric indicator
 * @param numerator what a ratio divides
 * @param denominator what it divides it by
 * @param correctedFrom code of the outcome before it was corrected, if it was
 * @param reason why there is no outcome, if it is Bortfall
 * @param because one sentence that says why
 * @param missing answer keys that would settle it
 * @param restsOn revision of each submitted part that the area rests on
 * @param revision of the unit's outcomes in the area
 * @param catalogue version of the rules
 * @param explanation every step, where one indicator is asked for
 * @param whatWouldGiveJa the fewest answers to change for a Ja, where one indicator is asked for
 */
record OutcomeView(
        String indicator,
        String name,
        String area,
        String outcome,
        String label,
        String countsAs,
        Optional<BigDecimal> value,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<String> correctedFrom,
        Optional<String> reason,
        String because,
        List<String> missing,
        SortedMap<String, Long> restsOn,
        long revision,
        String catalogue,
        Optional<ExplanationTree> explanation,
        Optional<WhatWouldGiveJa> whatWouldGiveJa) {

    static OutcomeView of(AreaOutcomes area, Verdict verdict, Indicator indicator) {
        return new OutcomeView(
                verdict.indicator(),
                indicator.name(),
                area.area(),
                verdict.named().code(),
                verdict.named().label(),
                verdict.outcome().code(),
                verdict.measured().map(Measured::value),
                verdict.measured().flatMap(Measured::parts).map(Measured.Parts::numerator),
                verdict.measured().flatMap(Measured::parts).map(Measured.Parts::denominator),
                verdict.correctedFrom().map(NamedOutcome::code),
                verdict.reason().map(BortfallReason::code),
                verdict.because(),
                verdict.missing(),
                area.restsOn(),
                area.revision(),
                area.catalogue(),
                Optional.empty(),
                Optional.empty());
    }

    OutcomeView with(ExplanationTree tree, WhatWouldGiveJa remedies) {
        return new OutcomeView(
                indicator,
                name,
                area,
                outcome,
                label,
                countsAs,
                value,
                numerator,
                denominator,
                correctedFrom,
                reason,
                because,
                missing,
                restsOn,
                revision,
                catalogue,
                Optional.of(tree),
                Optional.of(remedies));
    }
}
