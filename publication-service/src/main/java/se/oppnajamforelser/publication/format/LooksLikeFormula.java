package se.oppnajamforelser.publication.format;

/** Tells the texts that a spreadsheet program could take for a formula. */
final class LooksLikeFormula {

    private static final String STARTERS = "=+-@\t\r";

    private LooksLikeFormula() {}

    /** Whether the text begins as a formula may begin. */
    static boolean test(String text) {
        return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
    }
}
