package se.oppnajamforelser.catalogue.model;

import java.util.Optional;

/** Where an indicator's figures come from, and how we know. */
public sealed interface Origin {

    /** The source; empty where none is known. */
    default Optional<DataSource> source() {
        return Optional.empty();
    }

    /** What is only likely to be the source; a guess, never counted as one. */
    default Optional<DataSource> likely() {
        return Optional.empty();
    }

    /** The document says it, or it follows from what the document says. */
    record Known(DataSource known, Basis basis) implements Origin {

        public Known {
            if (basis == Basis.NOT_STATED) {
                throw new IllegalArgumentException(known.id() + ": not-stated (expected: stated or derived)");
            }
        }

        @Override
        public Optional<DataSource> source() {
            return Optional.of(known);
        }
    }

    /**
     * The document does not say it.
     *
     * @param likely what the indicator's name makes likely; a guess, never counted as a source
     */
    record NotStated(Optional<DataSource> likely) implements Origin {}

    /** There is none: a utvecklingsindikator. */
    record Nowhere() implements Origin {}

    /** How a source is known. */
    enum Basis {
        STATED,
        DERIVED,
        NOT_STATED
    }
}
