package se.oppnajamforelser.survey.rest;

import java.util.Optional;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Bodies that have to be there; the framework gives null for an empty one. */
final class Bodies {

    private Bodies() {}

    /**
     * The body.
     *
     * @throws RefusedException if there is none
     */
    static <T> T required(T body) {
        return Optional.ofNullable(body)
                .orElseThrow(() -> new RefusedException(
                        Refusal.INVALID_REQUEST,
                        "Anropet saknar innehåll. Vad som ska stå i det beskrivs i /q/openapi."));
    }
}
