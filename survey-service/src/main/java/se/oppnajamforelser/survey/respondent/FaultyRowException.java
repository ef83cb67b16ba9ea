package se.oppnajamforelser.survey.respondent;

/** A row cannot be taken in. A file may have many, so that none carries a stack trace. */
class FaultyRowException extends RuntimeException {

    private final String found;
    private final String expected;

    /**
     * Why a row cannot be taken in.
     *
     * @param found what stands there, in Swedish; never anything that looks like a personnummer
     * @param expected what was expected and what to do, in Swedish
     */
    FaultyRowException(String found, String expected) {
        super("a faulty row", null, false, false);
        this.found = found;
        this.expected = expected;
    }

    /** What is reported of the row with that number. */
    FaultyRow at(int line) {
        return new FaultyRow(line, found, expected);
    }
}
