package se.oppnajamforelser.survey.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.answer.ResponseState;
import se.oppnajamforelser.survey.answer.Standing;

/**
 * A unit with the state of each part.
 *
 * @param unit code
 * @param name with the kommun's name for a stadsdel
 * @param lan name of its län
 * @param parts in the order of the questionnaire
 */
@Schema(name = "Unit")
record UnitView(String unit, String name, String lan, List<PartStateView> parts) {

    /**
     * The state of one part.
     *
     * @param part id of the part
     * @param state code of the state
     * @param label the state in Swedish
     * @param revision of the draft
     * @param submission revision of the newest submission; 0 if nothing is submitted
     * @param submittedAt when that was
     */
    @Schema(name = "PartState")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PartStateView(
            String part, String state, String label, long revision, long submission, Optional<Instant> submittedAt) {

        static PartStateView of(Standing standing) {
            return new PartStateView(
                    standing.part(),
                    standing.state().code(),
                    standing.state().label(),
                    standing.revision(),
                    standing.submission(),
                    standing.submittedAt());
        }
    }

    static UnitView of(Form form, Unit unit, List<Standing> standings) {
        Map<String, Standing> byPart =
                standings.stream().collect(Collectors.toMap(Standing::part, Function.identity()));
        return new UnitView(
                unit.code(),
                unit.fullName(),
                unit.lanName(),
                form.round().questionnaire().parts().stream()
                        .map(part -> byPart.getOrDefault(part.id(), notAsked(unit, part.id())))
                        .map(PartStateView::of)
                        .toList());
    }

    private static Standing notAsked(Unit unit, String part) {
        return new Standing(unit.code(), part, ResponseState.NOT_STARTED, 0, 0, Optional.empty(), false);
    }
}
