package se.oppnajamforelser.publication.rest;

import java.util.function.Supplier;
import se.oppnajamforelser.catalogue.UnknownIdException;

/** A body or a query names something that does not exist; in the path the same would be "not found". */
class UnknownInRequestException extends RuntimeException {

    private final UnknownIdException unknown;

    private UnknownInRequestException(UnknownIdException unknown) {
        super(unknown.getMessage(), unknown);
        this.unknown = unknown;
    }

    UnknownIdException unknown() {
        return unknown;
    }

    /** What a look-up gives, whose id came in a body or a query. */
    static <T> T lookUp(Supplier<T> known) {
        try {
            return known.get();
        } catch (UnknownIdException e) {
            throw new UnknownInRequestException(e);
        }
    }
}
