package se.oppnajamforelser.survey.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.answer.PartLeft;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.Sent;

/**
 * A unit with the state of each part and what is left to do.
 *
 * @param unit code
 * @param name with the kommun's name for a stadsdel
 * @param lan name of its län
 * @param parts in the order of the questionnaire
 * @param left what is left to do, in Swedish, one line for each part that is not submitted
 */
@Schema(name = "UnitDetail")
record UnitDetailView(String unit, String name, String lan, List<PartDetailView> parts, List<String> left) {

    /**
     * One part.
     *
     * @param part id of the part
     * @param name of the part
     * @param state code of the state
     * @param label the state in Swedish
     * @param revision of the draft
     * @param toMend number of answers that are missing or wrong
     * @param submission revision of the newest submission; 0 if nothing is submitted
     * @param submittedAt when that was
     */
    @Schema(name = "PartDetail")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PartDetailView(
            String part,
            String name,
            String state,
            String label,
            long revision,
            long toMend,
            long submission,
            Optional<Instant> submittedAt) {

        static PartDetailView of(Form form, Response response) {
            return new PartDetailView(
                    response.key().part(),
                    form.round().questionnaire().part(response.key().part()).name(),
                    response.state().code(),
                    response.state().label(),
                    response.draft().revision(),
                    PartLeft.of(form, response).toMend(),
                    response.sent().map(Sent::revision).orElse(0L),
                    response.sent().map(Sent::at));
        }
    }

    static UnitDetailView of(Form form, Unit unit, List<Response> responses) {
        return new UnitDetailView(
                unit.code(),
                unit.fullName(),
                unit.lanName(),
                responses.stream()
                        .map(response -> PartDetailView.of(form, response))
                        .toList(),
                responses.stream()
                        .filter(response -> response.state().isWaitedFor())
                        .map(response -> PartLeft.of(form, response).text())
                        .toList());
    }
}
