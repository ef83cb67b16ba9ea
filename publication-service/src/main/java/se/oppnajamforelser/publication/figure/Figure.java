package se.oppnajamforelser.publication.figure;

import java.util.Optional;
import se.oppnajamforelser.catalogue.region.BreakdownGroup;

/**
 * One published figure: what a unit got on an indicator, or the share of a region.
 *
 * @param area the area that publishes it, such as {@code ekonomiskt-bistand}
 * @param level what it is about
 * @param code the unit's code or the region's id, such as {@code 0114} or {@code lan-01}
 * @param name the unit's or region's name, such as Upplands Väsby
 * @param group the group of respondents that it is confined to; empty for all of them
 * @param indicator the indicator's id
 * @param content what was got
 */
public record Figure(
        String area,
        Level level,
        String code,
        String name,
        Optional<BreakdownGroup> group,
        String indicator,
        Content content) {

    /** The figure as the cell that two releases are compared by. */
    public Cell cell() {
        return new Cell(area, level, code, indicator, content.value(), content.basis());
    }
}
