package se.oppnajamforelser.catalogue.series;

import java.util.Optional;

/**
 * How an indicator compares with an earlier year.
 *
 * @param year the earlier year
 * @param level how far the two can be compared; empty where nobody has judged it
 * @param reason why not directly, in whole Swedish sentences
 */
public record Compared(int year, Optional<Comparability> level, Optional<String> reason) {

    /** Whether a line between the two years would mislead; so too where nobody has judged it. */
    public boolean isBreak() {
        return level.filter(Comparability.DIRECT::equals).isEmpty();
    }

    /** The verdict in Swedish. */
    public String text() {
        String verdict = level.map(known -> known.label() + " med " + year + ".")
                .orElse("Jämförbarheten med " + year + " är inte bedömd.");
        return reason.map(why -> verdict + " " + why).orElse(verdict);
    }
}
