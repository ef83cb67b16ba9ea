package se.oppnajamforelser.survey.contact;

/**
 * What became of one line of a file of contacts.
 *
 * @param line its number in the file
 * @param unit as written there
 * @param status whether the contact is kept
 * @param message what is wrong and what to do, in Swedish; blank if nothing
 */
public record ContactLine(int line, String unit, Status status, String message) {

    /** Whether a contact is kept. */
    public enum Status {
        OK,
        ERROR
    }
}
