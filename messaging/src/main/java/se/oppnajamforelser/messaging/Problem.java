package se.oppnajamforelser.messaging;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/**
 * Problem details, RFC 9457.
 *
 * @param type reference that says which problem it is; part of the API
 * @param title what the problem is, in Swedish
 * @param status the HTTP status
 * @param detail what is wrong this time and what to do, in Swedish
 */
record Problem(String type, String title, int status, String detail) {

    static WebApplicationException badRequest(String detail) {
        return new Problem("/problems/invalid-request", "Anropet är felaktigt", 400, detail).toException();
    }

    static WebApplicationException unknownDeadLetter(String detail) {
        return new Problem("/problems/unknown-dead-letter", "Meddelandet finns inte", 404, detail).toException();
    }

    static WebApplicationException unknownConsumer(String detail) {
        return new Problem("/problems/unknown-consumer", "Tjänsten lyssnar inte på ämnet", 404, detail).toException();
    }

    static WebApplicationException settledAlready(String detail) {
        return new Problem("/problems/dead-letter-settled", "Meddelandet är redan hanterat", 409, detail).toException();
    }

    static WebApplicationException rerunFailed(String detail) {
        return new Problem("/problems/rerun-failed", "Meddelandet kunde inte hanteras", 422, detail).toException();
    }

    static WebApplicationException tryLater(String detail) {
        return new Problem("/problems/temporarily-unavailable", "Försök igen om en stund", 503, detail).toException();
    }

    private WebApplicationException toException() {
        return new WebApplicationException(Response.status(status)
                .type("application/problem+json")
                .entity(this)
                .build());
    }
}
