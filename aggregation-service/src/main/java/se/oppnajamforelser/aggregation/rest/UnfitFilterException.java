package se.oppnajamforelser.aggregation.rest;

import java.util.Optional;
import se.oppnajamforelser.catalogue.UnknownIdException;

/** A filter of a request names something that does not exist, or nothing can pass all its filters. */
class UnfitFilterException extends RuntimeException {

    private final Optional<String> nearest;

    UnfitFilterException(String message) {
        super(message);
        this.nearest = Optional.empty();
    }

    UnfitFilterException(UnknownIdException unknown) {
        super(unknown.getMessage(), unknown);
        this.nearest = unknown.nearest();
    }

    /** What was most likely meant. */
    Optional<String> nearest() {
        return nearest;
    }
}
