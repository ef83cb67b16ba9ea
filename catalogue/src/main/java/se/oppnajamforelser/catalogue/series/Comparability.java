package se.oppnajamforelser.catalogue.series;

import se.oppnajamforelser.catalogue.yaml.Texts;

/** How far an indicator's figures of two years can be compared; in order, the best first. */
public enum Comparability {
    DIRECT("Direkt jämförbar"),
    /** Options or definitions were adjusted. */
    PARTLY("Delvis jämförbar"),
    /** What was measured is another thing, so that a change says nothing. */
    NOT("Inte jämförbar");

    private final String label;

    Comparability(String label) {
        this.label = label;
    }

    /** The code used in files and answers: {@code direct}, {@code partly} or {@code not}. */
    public String code() {
        return Texts.code(this);
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }
}
