package se.oppnajamforelser.publication.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.Unit;

/**
 * Every figure of one area, by unit and by region.
 *
 * @param area the area
 * @param units each unit with its outcomes, in the order of the frame; outcomes in the order of the area's indicators; none
 *     where units of care or persons are asked, since what a single one got is never published
 * @param regions each region with its shares, in the order of the frame; shares in the order of the area's indicators
 */
public record AreaFigures(Area area, List<UnitFigures> units, List<RegionFigures> regions) {

    public AreaFigures {
        units = List.copyOf(units);
        regions = List.copyOf(regions);
    }

    /** One unit's outcomes, and whether it answered the area. */
    public record UnitFigures(Unit unit, boolean responded, Map<String, Long> restsOn, List<Content.Judged> outcomes) {

        public UnitFigures {
            restsOn = Map.copyOf(restsOn);
            outcomes = List.copyOf(outcomes);
        }
    }

    /** One region's shares. */
    public record RegionFigures(Region region, List<Content.Shared> shares) {

        public RegionFigures {
            shares = List.copyOf(shares);
        }
    }

    /** Number of units that answered the area. */
    public int responded() {
        return (int) units.stream().filter(UnitFigures::responded).count();
    }

    /** The shares of the whole country. */
    public RegionFigures riket() {
        return regions.stream()
                .filter(one -> one.region().id().equals(Region.RIKET))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("area " + area.id() + ": no shares of riket"));
    }

    /** Every figure, units first. */
    public Stream<Figure> figures() {
        return Stream.concat(
                units.stream().flatMap(this::figures), regions.stream().flatMap(this::figures));
    }

    private Stream<Figure> figures(UnitFigures of) {
        Unit unit = of.unit();
        return Stream.iterate(0, place -> place < of.outcomes().size(), place -> place + 1)
                .map(place -> new Figure(
                        area.id(),
                        Level.of(unit),
                        unit.code(),
                        unit.fullName(),
                        Optional.empty(),
                        indicator(place),
                        of.outcomes().get(place)));
    }

    private Stream<Figure> figures(RegionFigures of) {
        Region region = of.region();
        return Stream.iterate(0, place -> place < of.shares().size(), place -> place + 1)
                .map(place -> new Figure(
                        area.id(),
                        Level.of(region.kind()),
                        region.id(),
                        region.name(),
                        region.group(),
                        indicator(place),
                        of.shares().get(place)));
    }

    private String indicator(int place) {
        return area.indicators().get(place).id().value();
    }
}
