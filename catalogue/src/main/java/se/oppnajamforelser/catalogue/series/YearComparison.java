package se.oppnajamforelser.catalogue.series;

import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;

/**
 * How the indicators of a round compare with an earlier year.
 *
 * @param round id of the round
 * @param year the earlier year
 * @param earlierRound the round of that year, if the catalogue has it
 * @param others what holds for indicators that are not judged by name; empty if they have no earlier year
 * @param judged what was judged by name
 */
public record YearComparison(
        String round, int year, Optional<String> earlierRound, Optional<Comparability> others, List<Judgement> judged) {

    public YearComparison {
        judged = List.copyOf(judged);
    }

    /** How an indicator of the round compares; empty if it has nothing to be compared with. */
    public Optional<Compared> compared(IndicatorId indicator) {
        return judged.stream()
                .filter(judgement -> judgement.of(indicator).isPresent())
                .findFirst()
                .map(judgement -> new Compared(year, Optional.of(judgement.level()), Optional.of(judgement.reason())))
                .or(() -> others.map(level -> new Compared(year, Optional.of(level), Optional.empty())));
    }

    /** The indicator of the earlier round that measured the same or nearly so. */
    Optional<IndicatorId> earlier(IndicatorId indicator) {
        return judged.stream()
                .flatMap(judgement -> judgement.of(indicator).stream())
                .map(Judgement.Succession::earlier)
                .findFirst();
    }

    /** The indicator of the round that took over from one of the earlier round. */
    Optional<IndicatorId> later(IndicatorId earlier) {
        return judged.stream()
                .flatMap(judgement -> judgement.ofEarlier(earlier).stream())
                .map(Judgement.Succession::indicator)
                .findFirst();
    }
}
