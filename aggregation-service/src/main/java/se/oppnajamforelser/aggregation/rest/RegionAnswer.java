package se.oppnajamforelser.aggregation.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.aggregation.group.UnitGroup;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.Region;

/**
 * A region that shares are given for.
 *
 * @param region its id
 * @param regionName its name
 * @param regionKind {@code riket lan kommun storstad storlek skl}, or {@code grupp} for one that a user made
 * @param units codes of its kommuner and stadsdelar; of respondents, of their kommuner
 */
@Schema(name = "Region")
record RegionAnswer(String region, String regionName, String regionKind, List<String> units) {

    static RegionAnswer of(Region region) {
        return new RegionAnswer(region.id(), region.name(), region.kind().code(), region.units());
    }

    /** A group as the round sees it. */
    static RegionAnswer of(UnitGroup group, Frame frame) {
        return new RegionAnswer(group.id(), group.name(), "grupp", group.unitsOf(frame));
    }
}
