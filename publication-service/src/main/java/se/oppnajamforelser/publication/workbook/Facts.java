package se.oppnajamforelser.publication.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.event.PartDigest;

/**
 * What a workbook says about the release that it belongs to.
 *
 * @param version the release's version
 * @param amends version of the release that it replaces
 * @param made the day it was built
 * @param parts the submissions that it rests on
 * @param publisher who publishes it
 * @param contact whom to ask
 */
public record Facts(
        String version,
        Optional<String> amends,
        LocalDate made,
        List<PartDigest> parts,
        String publisher,
        String contact) {

    public Facts {
        parts = List.copyOf(parts);
    }
}
