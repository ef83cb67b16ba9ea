package se.oppnajamforelser.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What the service could not read or handle, for the survey office to look at, mend, run again or discard. */
@Path("/api/v1/dead-letters")
@RolesAllowed("office")
class DeadLettersResource {

    private static final int MOST = 1_000;

    private final DeadLetterRows rows;
    private final DeadLetters letters;
    private final EventJson json;

    DeadLettersResource(DeadLetterRows rows, DeadLetters letters, EventJson json) {
        this.rows = rows;
        this.letters = letters;
        this.json = json;
    }

    /** Letters without their payloads, the oldest first; the next page is after the last id of this one. */
    @GET
    public List<DeadLetter> list(
            @RestQuery Optional<String> state,
            @RestQuery @DefaultValue("0") long after,
            @RestQuery @DefaultValue("100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw Problem.badRequest("limit är " + limit + "; det ska vara 1 till " + MOST + ".");
        }
        return rows.list(state.map(DeadLettersResource::state), after, limit);
    }

    /** One letter with its payload, which may hold answers. */
    @GET
    @Path("{id}")
    public DeadLetterDetail get(@RestPath long id) {
        DeadLetter letter = letter(id);
        return new DeadLetterDetail(letter, rows.payload(id).map(this::readable));
    }

    /**
     * Runs a letter again: as it is where the call has no body, otherwise with the payload that is given, the whole
     * event. If it fails again it goes on waiting. The body is read here, so that a call without one needs no content
     * type.
     */
    @POST
    @Path("{id}/rerun")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(
            description = "May be left out, and then the letter is run as it is",
            content = @Content(schema = @Schema(implementation = RerunRequest.class)))
    public DeadLetter rerun(@RestPath long id, String body, @Context SecurityContext caller) {
        DeadLetter letter = waiting(id);
        return rerun(letter, body.isBlank() ? original(id) : mended(body), caller);
    }

    private byte[] original(long id) {
        return rows.payload(id)
                .orElseThrow(() -> Problem.rerunFailed("Meddelandet är tomt. Skicka med ett innehåll i payload."));
    }

    private byte[] mended(String body) {
        try {
            JsonNode payload = json.tree(body.getBytes(UTF_8)).path("payload");
            if (payload.isObject()) {
                return payload.toString().getBytes(UTF_8);
            }
        } catch (IOException notJson) {
            throw Problem.badRequest(
                    "Innehållet är inte JSON. Skicka {\"payload\": {...}}, eller inget innehåll alls.");
        }
        throw Problem.badRequest("payload saknas; ange hela det lagade innehållet.");
    }

    /** Decides that a letter shall not be handled. */
    @POST
    @Path("{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    public DeadLetter discard(@RestPath long id, DiscardRequest request, @Context SecurityContext caller) {
        String reason = Optional.ofNullable(request)
                .flatMap(DiscardRequest::reason)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Problem.badRequest("Ange i reason varför meddelandet inte ska hanteras."));
        DeadLetter letter = waiting(id);
        if (!rows.settle(
                letter.id(),
                DeadLetterState.DISCARDED,
                caller.getUserPrincipal().getName(),
                Optional.of(reason))) {
            throw settledAlready(letter(id));
        }
        return letter(id);
    }

    private DeadLetter rerun(DeadLetter letter, byte[] payload, SecurityContext caller) {
        try {
            letters.rerun(letter, payload, caller.getUserPrincipal().getName());
        } catch (RuntimeException e) {
            throw refused(e);
        }
        return letter(letter.id());
    }

    private DeadLetter letter(long id) {
        return rows.find(id)
                .orElseThrow(() -> Problem.unknownDeadLetter("Det finns inget meddelande " + id + "."
                        + rows.nearest(id)
                                .map(nearest -> " Närmast är " + nearest + ".")
                                .orElse("")));
    }

    private DeadLetter waiting(long id) {
        DeadLetter letter = letter(id);
        if (letter.state() != DeadLetterState.WAITING) {
            throw settledAlready(letter);
        }
        return letter;
    }

    private static RuntimeException settledAlready(DeadLetter letter) {
        return Problem.settledAlready("Meddelande " + letter.id() + " väntar inte; det är "
                + letter.state().code() + " sedan " + letter.settledAt().orElseThrow() + ".");
    }

    private static RuntimeException refused(RuntimeException e) {
        if (Failures.passing(e)) {
            return Problem.tryLater("Databasen eller Kafka svarar inte just nu. Meddelandet väntar kvar.");
        }
        return Problem.rerunFailed("Meddelandet väntar kvar: " + DeadLetters.reason(e));
    }

    private static DeadLetterState state(String code) {
        return DeadLetterState.of(code)
                .orElseThrow(() ->
                        Problem.badRequest("state är " + code + "; det ska vara waiting, rerun eller discarded."));
    }

    private JsonNode readable(byte[] payload) {
        try {
            return json.tree(payload);
        } catch (IOException notJson) {
            return new TextNode(new String(payload, UTF_8));
        }
    }

    /** A letter and its payload: as JSON where it is that, otherwise as text; none where the record had none. */
    record DeadLetterDetail(@JsonUnwrapped DeadLetter letter, Optional<JsonNode> payload) {}

    /** The payload to handle in place of the original; the whole event. */
    record RerunRequest(Optional<JsonNode> payload) {}

    /** Why the letter shall not be handled. */
    record DiscardRequest(Optional<String> reason) {}
}
