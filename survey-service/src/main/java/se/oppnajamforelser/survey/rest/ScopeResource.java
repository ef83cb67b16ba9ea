package se.oppnajamforelser.survey.rest;

import static se.oppnajamforelser.survey.access.Role.OFFICE_GROUP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.survey.ScopeDesk;
import se.oppnajamforelser.survey.access.Caller;
import se.oppnajamforelser.survey.answer.ResponseKey;
import se.oppnajamforelser.survey.answer.ResponseState;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Whether a part concerns a unit. */
@Path("/api/v1/rounds/{round}/units/{unit}/parts/{part}/scope")
@RolesAllowed(OFFICE_GROUP)
@Tag(name = "Enheter")
class ScopeResource {

    private final ScopeDesk desk;
    private final Callers callers;

    ScopeResource(ScopeDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    /** Exempts the unit from the part, or takes it in again. */
    @PUT
    @Operation(summary = "Undanta en enhet från en del (scope: out) eller ta in den igen (scope: in), med skäl")
    public StateView put(@RestPath String round, @RestPath String unit, @RestPath String part, ScopeRequest request) {
        ScopeRequest asked = Bodies.required(request);
        Caller caller = callers.caller();
        ResponseKey key = new ResponseKey(round, unit, part);
        ResponseState state =
                switch (asked.scope().orElse("")) {
                    case "out" -> desk.exempt(caller, key, asked.reason());
                    case "in" -> desk.include(caller, key, asked.reason());
                    default ->
                        throw new RefusedException(
                                Refusal.INVALID_REQUEST, "Ange scope som \"out\" (undanta) eller \"in\" (ta in igen).");
                };
        return new StateView(state.code(), state.label());
    }

    /**
     * Whether the part concerns the unit, and why.
     *
     * @param scope {@code out} or {@code in}
     * @param reason why
     */
    @Schema(name = "ScopeRequest")
    record ScopeRequest(Optional<String> scope, Optional<String> reason) {}

    /**
     * Where the unit stands with the part.
     *
     * @param state code of the state
     * @param label the state in Swedish
     */
    @Schema(name = "State")
    record StateView(String state, String label) {}
}
