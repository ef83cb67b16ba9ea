package se.oppnajamforelser.publication.figure;

import java.util.List;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.round.Round;

/**
 * Everything that a release of a round publishes.
 *
 * @param round the round as the catalogue describes it
 * @param areas the figures of each area, in the order of the catalogue
 */
public record Figures(Round round, List<AreaFigures> areas) {

    public Figures {
        areas = List.copyOf(areas);
    }

    /** Number of units that have sent in any part of the questionnaire (the last line of the guide's Table 2). */
    public int responded() {
        return (int) areas.stream()
                .flatMap(area -> area.units().stream())
                .filter(unit -> !unit.restsOn().isEmpty())
                .map(unit -> unit.unit().code())
                .distinct()
                .count();
    }

    /** Every figure, area by area, units first. */
    public Stream<Figure> all() {
        return areas.stream().flatMap(AreaFigures::figures);
    }

    /** Every figure as the cell that two releases are compared by. */
    public List<Cell> cells() {
        return all().map(Figure::cell).toList();
    }
}
