package se.oppnajamforelser.aggregation.rest;

import java.util.List;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.round.Round;

/**
 * Which shares someone asks for; a filter that is not given lets everything through.
 *
 * @param regions in the order asked for
 * @param areas in the order of the catalogue
 * @param indicators in the order of the catalogue
 */
record Selection(List<Region> regions, List<Area> areas, List<IndicatorId> indicators) {

    /**
     * The selection that filters make.
     *
     * @throws UnfitFilterException if an id is unknown, or an indicator is of none of the areas
     */
    static Selection of(Round round, List<String> areas, List<String> indicators, List<String> regions) {
        try {
            List<Region> askedRegions =
                    regions.stream().map(round.frame()::region).distinct().toList();
            List<Area> askedAreas = areas.stream().map(round::area).distinct().toList();
            List<Indicator> askedIndicators =
                    indicators.stream().map(round::indicator).distinct().toList();
            return fitting(round, askedAreas, askedIndicators, askedRegions);
        } catch (UnknownIdException unknown) {
            throw new UnfitFilterException(unknown);
        }
    }

    private static Selection fitting(Round round, List<Area> areas, List<Indicator> indicators, List<Region> regions) {
        indicators.forEach(indicator -> checkArea(indicator, areas));
        return new Selection(
                regions.isEmpty() ? round.frame().regions() : regions,
                round.areas().stream()
                        .filter(area -> isAsked(area, areas, indicators))
                        .toList(),
                (indicators.isEmpty() ? round.indicators() : indicators)
                        .stream().map(Indicator::id).toList());
    }

    private static boolean isAsked(Area area, List<Area> areas, List<Indicator> indicators) {
        return (areas.isEmpty() || areas.contains(area))
                && (indicators.isEmpty()
                        || indicators.stream()
                                .anyMatch(indicator -> indicator.area().equals(area.id())));
    }

    private static void checkArea(Indicator indicator, List<Area> areas) {
        if (!areas.isEmpty() && areas.stream().noneMatch(area -> area.id().equals(indicator.area()))) {
            throw new UnfitFilterException("Indikatorn \"" + indicator.id() + "\" hör till området \""
                    + indicator.area() + "\" och inte till \"" + areas.get(0).id() + "\".");
        }
    }
}
