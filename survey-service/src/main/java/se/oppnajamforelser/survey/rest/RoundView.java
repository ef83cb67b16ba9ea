package se.oppnajamforelser.survey.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.round.SurveyRound;

/**
 * A round, as the API shows it.
 *
 * @param id such as {@code oj-2017}
 * @param name in Swedish
 * @param status {@code planned}, {@code open}, {@code closed}, {@code reopened} or {@code archived}
 * @param revision number of changes of status so far
 * @param catalogue version of the catalogue
 * @param opens first day that answers are taken
 * @param closes last day that answers are taken
 * @param referenceDate the day that the frame is drawn for
 * @param reminders days of reminders
 * @param units number of kommuner and stadsdelar in the frame
 * @param respondents number of units of care or persons in the list of respondents; left out where kommuner answer
 * @param parts of the questionnaire, in order
 */
@Schema(name = "Round")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RoundView(
        String id,
        String name,
        String status,
        long revision,
        String catalogue,
        LocalDate opens,
        LocalDate closes,
        LocalDate referenceDate,
        List<LocalDate> reminders,
        int units,
        OptionalInt respondents,
        List<PartView> parts) {

    /**
     * A part of the questionnaire.
     *
     * @param id such as {@code E}
     * @param name in Swedish
     * @param gate id of the question that asks whether the unit can answer for the area
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PartView(String id, String name, Optional<String> gate) {

        static PartView of(Part part) {
            return new PartView(part.id(), part.name(), part.gate());
        }
    }

    static RoundView of(Round round, SurveyRound standing, OptionalInt respondents) {
        return new RoundView(
                round.id(),
                round.name(),
                standing.state().code(),
                standing.revision(),
                round.version(),
                round.opens(),
                round.closes(),
                round.referenceDate(),
                round.reminders(),
                round.frame().units().size(),
                respondents,
                round.questionnaire().parts().stream().map(PartView::of).toList());
    }
}
