package se.oppnajamforelser.scoring.outcome;

/**
 * Which edition of a round's catalogue: {@code 2017.3} is the third.
 *
 * @param number from 1
 */
record Edition(int number) {

    /** More than the submissions of one unit, and what is known beside them, can ever add up to. */
    private static final long REVISIONS_PER_EDITION = 1_000_000_000L;

    Edition {
        if (number < 1) {
            throw new IllegalArgumentException("edition: " + number + " (expected: 1 or more)");
        }
    }

    /**
     * The edition that a catalogue's version names.
     *
     * @throws IllegalArgumentException if the version is not year and edition with a point between
     */
    static Edition of(String version) {
        if (!version.matches("\\d{4}\\.\\d{1,6}")) {
            throw new IllegalArgumentException(
                    "catalogue version: " + version + " (expected: year.edition, such as 2017.1)");
        }
        return new Edition(Integer.parseInt(version.substring(5)));
    }

    /**
     * The revision of outcomes that rest on submissions, and on what is known beside them, of these revisions. A later edition's is higher whatever they
     * rest on, since other services take nothing but a higher revision.
     */
    long revision(long sumOfRevisions) {
        return (number - 1) * REVISIONS_PER_EDITION + sumOfRevisions;
    }
}
