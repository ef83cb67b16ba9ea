package se.oppnajamforelser.catalogue.round;

/** The colour of an outcome in the workbook (seed 000, Färgläggning indikerar utvecklingsområden). */
public enum Colour {
    GRON("gron", "grönt", "önskvärt resultat"),
    GUL("gul", "gult", "delvis önskvärt resultat"),
    ROD("rod", "rött", "ett utvecklingsområde");

    private final String code;
    private final String word;
    private final String meaning;

    Colour(String code, String word, String meaning) {
        this.code = code;
        this.word = word;
        this.meaning = meaning;
    }

    /** The code used in catalogue files. */
    public String code() {
        return code;
    }

    /** The colour's name in Swedish. */
    public String word() {
        return word;
    }

    /** What it says about a result, in Swedish. */
    public String meaning() {
        return meaning;
    }
}
