package se.oppnajamforelser.aggregation.rest;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.aggregation.group.UnitGroup;

/**
 * A group to keep.
 *
 * @param name what it is called
 * @param units codes of kommuner or stadsdelar
 */
record GroupRequest(
        @Schema(example = "Nordväst") Optional<String> name,
        @Schema(example = "[\"0114\", \"0123\"]") Optional<List<String>> units) {

    UnitGroup group(String id) {
        return new UnitGroup(id, name.orElse(""), units.orElse(List.of()));
    }
}
