package se.oppnajamforelser.catalogue.indicator;

import java.util.List;

/**
 * A verksamhetsområde that is published by itself.
 *
 * @param id such as {@code ekonomiskt-bistand}
 * @param name such as Ekonomiskt bistånd
 * @param part the area's own part of the questionnaire
 * @param indicators in the order of publication
 */
public record Area(String id, String name, String part, List<Indicator> indicators) {

    public Area {
        indicators = List.copyOf(indicators);
    }

    /** The area with those of its indicators that are published; all are scored and counted. */
    public Area published() {
        return new Area(
                id,
                name,
                part,
                indicators.stream()
                        .filter(indicator -> indicator.presentation().published())
                        .toList());
    }

    /** Every part of the questionnaire that the area's indicators rest on, in order of id. */
    public List<String> restsOn() {
        return indicators.stream()
                .flatMap(indicator -> indicator.parts().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
