package se.oppnajamforelser.catalogue.disclosure;

/**
 * The numbers of persons that a figure could be of.
 *
 * @param least the least
 * @param most the greatest; not under the least
 */
record Span(long least, long most) {

    /** How many numbers beside the true one. */
    long width() {
        return most - least;
    }
}
