package se.oppnajamforelser.survey.imports;

/**
 * What became of one line of a file.
 *
 * @param line its number in the file
 * @param unit as written there
 * @param question as written there
 * @param status whether it can be used
 * @param message what is wrong and what to do, in Swedish; blank if nothing
 */
public record LineReport(int line, String unit, String question, Status status, String message) {

    /** Whether a line can be used. */
    public enum Status {
        OK,
        /** It can, but a check wonders. */
        WARNING,
        /** It cannot, and so nothing of its unit and part. */
        ERROR
    }

    static LineReport ok(ImportLine line) {
        return new LineReport(line.line(), line.unit(), line.question(), Status.OK, "");
    }

    static LineReport error(ImportLine line, String message) {
        return new LineReport(line.line(), line.unit(), line.question(), Status.ERROR, message);
    }

    static LineReport warning(ImportLine line, String message) {
        return new LineReport(line.line(), line.unit(), line.question(), Status.WARNING, message);
    }
}
