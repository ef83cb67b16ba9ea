package se.oppnajamforelser.catalogue.event;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one unit got on every indicator of one area; replaces what was told before.
 *
 * @param round such as {@code oj-2017}
 * @param unit code of the kommun or stadsdel, or of a respondent of a survey of units of care or persons
 * @param area the area, such as {@code ekonomiskt-bistand}
 * @param revision the sum of the submission revisions that it rests on; 0 for a unit that sent in nothing. From the
 *     second edition of a catalogue on, more by 1,000,000,000 for each edition, so that it grows when rules change
 * @param catalogue version of the catalogue whose rules were used
 * @param restsOn revision of each submitted part that the outcomes rest on
 * @param responded whether the unit counts as having answered the area: its part submitted and not declined
 * @param outcomes one for each indicator of the area, in the order of the catalogue
 * @param background of a respondent; left out for a kommun or stadsdel
 */
public record OutcomesSettled(
        String round,
        String unit,
        String area,
        long revision,
        String catalogue,
        SortedMap<String, Long> restsOn,
        boolean responded,
        List<IndicatorOutcome> outcomes,
        Optional<Background> background)
        implements Event {

    /** What a kommun or stadsdel got. */
    public OutcomesSettled(
            String round,
            String unit,
            String area,
            long revision,
            String catalogue,
            SortedMap<String, Long> restsOn,
            boolean responded,
            List<IndicatorOutcome> outcomes) {
        this(round, unit, area, revision, catalogue, restsOn, responded, outcomes, Optional.empty());
    }

    public OutcomesSettled {
        restsOn = Collections.unmodifiableSortedMap(new TreeMap<>(restsOn));
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The outcome of one indicator.
     *
     * @param indicator the indicator's id
     * @param outcome code of the outcome: {@code ja delvis nej ej-aktuellt kan-inte-svara bortfall tal}
     * @param value the number as it is shown, where the outcome is {@code tal}
     * @param reason why there is nothing to judge, where the outcome is {@code bortfall}: {@code missing-answers},
     *     {@code to-be-judged}, {@code not-delivered}, {@code area-declined} or {@code not-submitted}
     * @param named code of the outcome by the indicator's own name, where it has one: {@code integrerat}
     * @param exact the number as it goes into means, where that is not the one that is shown
     * @param numerator what a ratio divides
     * @param denominator what it divides it by
     * @param correctedFrom code of the outcome before it was corrected, if it was
     */
    public record IndicatorOutcome(
            String indicator,
            String outcome,
            Optional<BigDecimal> value,
            Optional<String> reason,
            Optional<String> named,
            Optional<BigDecimal> exact,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            Optional<String> correctedFrom) {

        /** An outcome by its common name. */
        public IndicatorOutcome(String indicator, String outcome, Optional<BigDecimal> value, Optional<String> reason) {
            this(
                    indicator,
                    outcome,
                    value,
                    reason,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    @Override
    public Topic topic() {
        return Topic.OUTCOMES;
    }

    @Override
    public String key() {
        return round + "/" + unit + "/" + area;
    }

    @Override
    public String type() {
        return "se.oj.outcomes.settled";
    }
}
