package se.oppnajamforelser.suite.client;

import com.fasterxml.jackson.databind.JsonNode;

/** A service said no; the message is what the service said. */
public class RefusedException extends RuntimeException {

    private final int status;

    RefusedException(String what, Api.Answer answer) {
        super(what + ": " + answer.status() + " " + reason(answer.body()));
        this.status = answer.status();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What a problem document says, or else the body's beginning. */
    private static String reason(String body) {
        if (!body.startsWith("{")) {
            return body.substring(0, Math.min(body.length(), 300));
        }
        JsonNode problem = Json.tree(body);
        String title = problem.path("title").asText("");
        String detail = problem.path("detail").asText("");
        return detail.isEmpty() ? title : title + ": " + detail;
    }
}
