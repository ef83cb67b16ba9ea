package se.oppnajamforelser.survey.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with a request; RFC 9457.
 *
 * @param type reference that says which problem it is; part of the API
 * @param title what the problem is, in Swedish
 * @param status the HTTP status
 * @param detail what is wrong this time and what to do, in Swedish
 * @param nearest the known id that was most likely meant
 * @param findings what the checks found, where that is the problem
 * @param conflict what stands there now, where someone has changed it meanwhile
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        Optional<String> nearest,
        List<FindingView> findings,
        Optional<Conflict> conflict) {

    /**
     * What stands there now.
     *
     * @param revision the draft's revision
     * @param changedBy who changed it last
     * @param changedAt when, by the survey's clock
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Conflict(long revision, Optional<String> changedBy, Optional<Instant> changedAt) {}

    static Problem of(String code, String title, int status, String detail) {
        return new Problem(
                URI.create("/problems/" + code), title, status, detail, Optional.empty(), List.of(), Optional.empty());
    }

    Problem withNearest(Optional<String> known) {
        return new Problem(type, title, status, detail, known, findings, conflict);
    }

    Problem withFindings(List<FindingView> found) {
        return new Problem(type, title, status, detail, nearest, found, conflict);
    }

    Problem withConflict(Conflict standing) {
        return new Problem(type, title, status, detail, nearest, findings, Optional.of(standing));
    }
}
