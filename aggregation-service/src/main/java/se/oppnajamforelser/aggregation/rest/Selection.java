package se.oppnajamforelser.aggregation.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.oppnajamforelser.aggregation.group.UnitGroup;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.round.Round;

/**
 * Which shares someone asks for; a filter that is not given lets everything through.
 *
 * @param regions in the order asked for
 * @param groups groups that users made, in the order asked for
 * @param areas in the order of the catalogue
 * @param indicators in the order of the catalogue
 */
record Selection(List<Region> regions, List<UnitGroup> groups, List<Area> areas, List<IndicatorId> indicators) {

    /**
     * The selection that filters make.
     *
     * @throws UnfitFilterException if an id is unknown, or an indicator is of none of the areas
     */
    static Selection of(
            Round round,
            List<String> areas,
            List<String> indicators,
            List<String> regions,
            Function<String, UnitGroup> groupOf) {
        try {
            List<Region> askedRegions = regions.stream()
                    .filter(id -> !UnitGroup.isGroup(id))
                    .map(round.frame()::region)
                    .distinct()
                    .toList();
            List<UnitGroup> askedGroups = regions.stream()
                    .filter(UnitGroup::isGroup)
                    .map(groupOf)
                    .distinct()
                    .toList();
            askedGroups.forEach(group -> checkUnits(group, round));
            List<Area> askedAreas = areas.stream().map(round::area).distinct().toList();
            List<Indicator> askedIndicators =
                    indicators.stream().map(round::indicator).distinct().toList();
            return fitting(round, askedAreas, askedIndicators, askedRegions, askedGroups);
        } catch (UnknownIdException unknown) {
            throw new UnfitFilterException(unknown);
        }
    }

    private static void checkUnits(UnitGroup group, Round round) {
        if (group.unitsOf(round.frame()).isEmpty()) {
            throw new UnfitFilterException(
                    "Ingen av kommunerna i gruppen \"" + group.id() + "\" är med i omgången " + round.id() + ".");
        }
    }

    private static Selection fitting(
            Round round, List<Area> areas, List<Indicator> indicators, List<Region> regions, List<UnitGroup> groups) {
        indicators.forEach(indicator -> checkArea(indicator, areas));
        return new Selection(
                regions.isEmpty() && groups.isEmpty() ? whole(round.frame()) : regions,
                groups,
                round.areas().stream()
                        .filter(area -> isAsked(area, areas, indicators))
                        .toList(),
                (indicators.isEmpty() ? round.indicators() : indicators)
                        .stream().map(Indicator::id).toList());
    }

    /** Groups of respondents within a region are shown to those who ask for them. */
    private static List<Region> whole(Frame frame) {
        return frame.regions().stream()
                .filter(region -> region.group().isEmpty())
                .toList();
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

    /** The indicators as their round has them. */
    List<Indicator> in(Round round) {
        return indicators.stream().map(id -> round.indicator(id.value())).toList();
    }

    /** The regions and groups as a frame has them, by id. */
    Map<String, RegionAnswer> places(Frame frame) {
        Map<String, RegionAnswer> places = new HashMap<>();
        regions.forEach(one -> places.put(one.id(), RegionAnswer.of(one)));
        groups.forEach(one -> places.put(one.id(), RegionAnswer.of(one, frame)));
        return places;
    }
}
