package se.oppnajamforelser.aggregation.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.aggregation.group.UnitGroup;

/**
 * A group of kommuner that somebody made.
 *
 * @param id such as {@code grupp-nordvast}
 * @param name what it is called
 * @param units codes of its kommuner or stadsdelar
 */
@Schema(name = "Group")
record GroupAnswer(String id, String name, List<String> units) {

    static GroupAnswer of(UnitGroup group) {
        return new GroupAnswer(group.id(), group.name(), group.units());
    }
}
