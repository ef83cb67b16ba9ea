package se.oppnajamforelser.publication.release;

/** How much a release differs from the one before it; decides its version. */
public enum Extent {
    /** Every cell says the same, and is defined in the same way. */
    NONE,
    /** The same cells under the same definitions, some with other values: a correction. */
    PATCH,
    /** Cells were added, or an indicator is defined otherwise. */
    MINOR,
    /** Cells were removed. */
    MAJOR
}
