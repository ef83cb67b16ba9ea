package se.oppnajamforelser.catalogue.indicator;

/** Which numbers of an indicator are good. */
public enum Direction {
    HIGHER("Högt värde är bra."),
    LOWER("Lågt värde är bra."),
    /** It has one, but neither the source nor the name says which. */
    NOT_STATED("Källan säger inte om ett högt eller ett lågt värde är bra."),
    /** A key figure: no value is better than another. */
    NONE("Värdet är varken bra eller dåligt i sig.");

    private final String text;

    Direction(String text) {
        this.text = text;
    }

    /** The direction in Swedish. */
    public String text() {
        return text;
    }
}
