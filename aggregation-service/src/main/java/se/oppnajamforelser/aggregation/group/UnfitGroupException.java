package se.oppnajamforelser.aggregation.group;

import java.util.Optional;
import se.oppnajamforelser.catalogue.UnknownIdException;

/** A group that cannot be kept; the message says in Swedish what is wrong and what to do. */
public class UnfitGroupException extends RuntimeException {

    private final Optional<String> nearest;

    UnfitGroupException(String message) {
        super(message);
        this.nearest = Optional.empty();
    }

    /** A group with a unit that does not exist. */
    public UnfitGroupException(UnknownIdException unknown) {
        super(unknown.getMessage(), unknown);
        this.nearest = unknown.nearest();
    }

    /** The known code that was most likely meant. */
    public Optional<String> nearest() {
        return nearest;
    }
}
