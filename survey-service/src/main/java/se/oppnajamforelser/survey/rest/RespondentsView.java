package se.oppnajamforelser.survey.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.survey.respondent.Turnout;
import se.oppnajamforelser.survey.respondent.Turnouts;

/**
 * How many are asked.
 *
 * @param respondents number of them
 * @param responded number of them that have answered
 * @param regions every region, as a whole and by group
 */
@Schema(name = "Respondents")
record RespondentsView(int respondents, int responded, List<RegionView> regions) {

    /**
     * How many are asked in one region.
     *
     * @param region its id, such as {@code kommun-0114.kon-kvinna}
     * @param name in Swedish
     * @param respondents number of them
     * @param responded number of them that have answered
     */
    @Schema(name = "RegionRespondents")
    record RegionView(String region, String name, int respondents, int responded) {

        static RegionView of(Region region, Turnout turnout) {
            return new RegionView(region.id(), region.name(), turnout.asked(), turnout.responded());
        }
    }

    static RespondentsView of(Frame frame, Turnouts turnouts) {
        return new RespondentsView(
                turnouts.inAll().asked(),
                turnouts.inAll().responded(),
                frame.regions().stream()
                        .map(region -> RegionView.of(region, turnouts.in(region.id())))
                        .toList());
    }
}
