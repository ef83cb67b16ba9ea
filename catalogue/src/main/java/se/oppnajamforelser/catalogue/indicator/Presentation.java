package se.oppnajamforelser.catalogue.indicator;

import java.util.Optional;

/**
 * How an indicator is shown.
 *
 * @param role what sort of measure it is
 * @param unit what its number is given in, such as {@code procent}; empty for outcomes and counts
 * @param direction whether a high or a low number is good
 * @param green which quarter of the kommuner is green, the other end being red (seed 001, line 371); empty where they
 *     are not compared by colour
 * @param published whether it is published at all
 */
public record Presentation(
        Role role, Optional<String> unit, Direction direction, Optional<Quarter> green, boolean published) {

    /** The unit of figures in percent. */
    public static final String PERCENT = "procent";

    /** A published indicator whose outcomes are no numbers. */
    public static final Presentation OF_OUTCOMES =
            new Presentation(Role.INDIKATOR, Optional.empty(), Direction.NOT_STATED, Optional.empty(), true);

    /** What sort of measure it is. */
    public enum Role {
        /** A measure of quality. */
        INDIKATOR,
        /** Something that explains differences between kommuner. */
        BAKGRUNDSMATT,
        /** Why households need assistance. */
        FORSORJNINGSHINDER
    }
}
