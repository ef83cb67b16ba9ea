package se.oppnajamforelser.catalogue.series;

import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;

/**
 * What was judged of a measure when two years were compared.
 *
 * @param name what the measure is called
 * @param level how far it can be compared
 * @param reason why, in Swedish
 * @param indicators the indicators it is about; none if its area is not in the catalogue
 */
public record Judgement(String name, Comparability level, String reason, List<Succession> indicators) {

    public Judgement {
        indicators = List.copyOf(indicators);
    }

    /**
     * An indicator and what it was called before.
     *
     * @param indicator its id
     * @param earlier its id in the earlier year, mostly the same
     */
    public record Succession(IndicatorId indicator, IndicatorId earlier) {}

    Optional<Succession> of(IndicatorId indicator) {
        return indicators.stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst();
    }

    Optional<Succession> ofEarlier(IndicatorId earlier) {
        return indicators.stream().filter(one -> one.earlier().equals(earlier)).findFirst();
    }
}
