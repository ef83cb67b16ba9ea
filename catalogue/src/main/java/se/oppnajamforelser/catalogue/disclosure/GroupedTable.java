package se.oppnajamforelser.catalogue.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.region.Region;

/**
 * What is published of one indicator where units of care or persons are asked: of riket, every län and every kommun, each
 * as a whole and for every group of every breakdown.
 *
 * <p>It adds up in several ways at once: kommuner to län, län to riket, and the groups of each breakdown to the whole. What
 * the groups of two breakdowns have in common is nowhere published, so it is no {@link AdditiveTable}.
 *
 * @param regions the regions, each kommun in one län, and with each whole every one of its groups
 * @param counts by id of region, how many answered as is wished, of how many who answered
 */
public record GroupedTable(List<Region> regions, Map<String, Counts> counts) {

    public GroupedTable {
        regions = List.copyOf(regions);
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        for (Region region : regions) {
            if (!counts.containsKey(region.id())) {
                throw new IllegalArgumentException(
                        "region " + region.id() + ": no counts (expected: counts of every region)");
            }
        }
    }
}
