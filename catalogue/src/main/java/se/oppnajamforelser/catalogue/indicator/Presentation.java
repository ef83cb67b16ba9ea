package se.oppnajamforelser.catalogue.indicator;

import java.util.Optional;

/**
 * How an indicator is shown.
 *
 * @param role what sort of measure it is
 * @param unit what its number is given in, such as {@code procent}; empty for outcomes and counts
 * @param direction whether a high or a low number is good; empty where neither is
 * @param relativeColour whether the lowest quarter of the kommuner is green and the highest red (seed 001, line 371)
 * @param published whether it is published at all
 */
public record Presentation(
        Role role, Optional<String> unit, Optional<Direction> direction, boolean relativeColour, boolean published) {

    /** The unit of figures in percent. */
    public static final String PERCENT = "procent";

    /** A published indicator whose outcomes are no numbers. */
    public static final Presentation OF_OUTCOMES =
            new Presentation(Role.INDIKATOR, Optional.empty(), Optional.empty(), false, true);

    /** What sort of measure it is. */
    public enum Role {
        /** A measure of quality. */
        INDIKATOR,
        /** Something that explains differences between kommuner. */
        BAKGRUNDSMATT,
        /** Why households need assistance. */
        FORSORJNINGSHINDER
    }

    /** Which numbers are good. */
    public enum Direction {
        HOGT,
        LAGT
    }
}
