package se.oppnajamforelser.catalogue.question;

import java.time.LocalDate;

/**
 * How a question is to be read, agreed on while it is answered (seed 001, Bilaga 2).
 *
 * @param kind for whom it holds, and whether it departs from what is printed
 * @param by who agreed on it
 * @param date when
 * @param text the reading, in Swedish
 */
public record Interpretation(Kind kind, String by, LocalDate date, String text) {

    /** For whom a reading holds. */
    public enum Kind {
        /** A clarification from the agency: holds for everyone. */
        NATIONELL,
        /** A region's reading of a term that is unclear: comparable within the region. */
        REGIONAL,
        /** A region's reading that departs from the printed wording: not comparable with the rest of the country. */
        AVVIKANDE
    }
}
