package se.oppnajamforelser.survey.rest;

import static se.oppnajamforelser.survey.access.Role.OFFICE_GROUP;
import static se.oppnajamforelser.survey.access.Role.RESPONDENT_GROUP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.survey.AnswerReader;
import se.oppnajamforelser.survey.Catalogue;
import se.oppnajamforelser.survey.access.Audience;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.Standing;

/** The units of a round, what they are asked, and what is left for them to do. */
@Path("/api/v1/rounds/{round}/units")
@RolesAllowed({RESPONDENT_GROUP, OFFICE_GROUP})
@Tag(name = "Enheter")
class UnitsResource {

    private final Catalogue catalogue;
    private final AnswerReader reader;
    private final Callers callers;

    UnitsResource(Catalogue catalogue, AnswerReader reader, Callers callers) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.callers = callers;
    }

    /** Every unit of the frame, with the state of each part. */
    @GET
    @RolesAllowed(OFFICE_GROUP)
    @Operation(summary = "Alla kommuner och stadsdelar, med läget för varje del")
    public List<UnitView> list(@RestPath String round) {
        Form form = catalogue.form(round);
        Map<String, List<Standing>> standings =
                reader.standings(round).stream().collect(Collectors.groupingBy(Standing::unit));
        return form.round().frame().units().stream()
                .map(unit -> UnitView.of(form, unit, standings.getOrDefault(unit.code(), List.of())))
                .toList();
    }

    /** One unit, with the state of each part and what is left to do. */
    @GET
    @Path("{unit}")
    @Operation(summary = "En kommun eller stadsdel: läget för varje del och vad som är kvar att göra")
    public UnitDetailView get(@RestPath String round, @RestPath String unit) {
        callers.callerFor(unit);
        List<Response> responses = reader.responses(round, unit);
        Form form = catalogue.form(round);
        return UnitDetailView.of(form, form.round().frame().unit(unit), responses);
    }

    /** Everything that the unit is asked. */
    @GET
    @Path("{unit}/questionnaire")
    @Operation(summary = "Hela frågeformuläret: delar, frågor, rader, alternativ, hjälptexter och villkor")
    public QuestionnaireView questionnaire(@RestPath String round, @RestPath String unit) {
        callers.callerFor(unit);
        Form form = catalogue.form(round);
        Audience.requireUnits(form.round());
        return QuestionnaireView.of(form.round(), form.round().frame().unit(unit));
    }
}
