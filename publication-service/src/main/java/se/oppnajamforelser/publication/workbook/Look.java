package se.oppnajamforelser.publication.workbook;

import se.oppnajamforelser.catalogue.round.Colour;

/** How a cell of a workbook looks; each is one cell style, shared by all cells that have it. */
public enum Look {
    /** A short text on one line. */
    PLAIN,
    /** A text that may need several lines. */
    WRAPPED,
    /** A text that names what stands beside it. */
    STRONG,
    /** A result that has no colour. */
    RESULT,
    /** A word that stands for a missing value. */
    FAINT,
    /** A desirable result. */
    GREEN,
    /** A partly desirable result. */
    YELLOW,
    /** A result to be developed. */
    RED,
    /** A number as it is. */
    EXACT,
    /** A number shown without decimals. */
    WHOLE;

    /** The fill of a colour. */
    static Look of(Colour colour) {
        return switch (colour) {
            case GRON -> GREEN;
            case GUL -> YELLOW;
            case ROD -> RED;
        };
    }
}
