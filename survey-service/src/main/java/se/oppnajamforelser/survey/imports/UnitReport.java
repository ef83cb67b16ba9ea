package se.oppnajamforelser.survey.imports;

/**
 * What became of the answers of one unit to one part.
 *
 * @param unit code of the unit
 * @param part id of the part
 * @param status what was done
 * @param message why nothing was done, in Swedish; blank where something was
 */
public record UnitReport(String unit, String part, Status status, String message) {

    /** What was done, or would be done in earnest. */
    public enum Status {
        SAVED,
        SUBMITTED,
        REFUSED,
        /** Everything stood there already. */
        UNCHANGED
    }
}
