package se.oppnajamforelser.scoring.rest;

import java.util.Optional;

/** Contents of requests. */
final class Bodies {

    private Bodies() {}

    /**
     * What was sent.
     *
     * @throws InvalidRequestException if nothing was
     */
    static <T> T required(T body) {
        return Optional.ofNullable(body)
                .orElseThrow(() -> new InvalidRequestException(
                        "Anropet har inget innehåll. Skicka med det som beskrivs i /q/openapi."));
    }
}
