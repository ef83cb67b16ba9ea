package se.oppnajamforelser.publication.release;

import java.util.Locale;
import se.oppnajamforelser.publication.figure.Cell;

/**
 * What happened to one cell since the release before.
 *
 * @param kind what happened
 * @param place where the cell is
 * @param before the value before, in codes; empty for an added cell
 * @param after the value now, in codes; empty for a removed cell
 * @param basisBefore the counts before, in codes; empty for an added cell and for a unit's
 * @param basisAfter the counts now, in codes; empty for a removed cell and for a unit's
 */
public record Difference(
        Kind kind, Cell.Place place, String before, String after, String basisBefore, String basisAfter) {

    /** What happened to a cell. */
    public enum Kind {
        ADDED("tillagd"),
        CHANGED("ändrad"),
        REMOVED("borttagen");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The code used in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The word shown to people. */
        public String label() {
            return label;
        }
    }

    static Difference added(Cell cell) {
        return new Difference(Kind.ADDED, cell.place(), "", cell.value(), "", cell.basis());
    }

    static Difference removed(Cell cell) {
        return new Difference(Kind.REMOVED, cell.place(), cell.value(), "", cell.basis(), "");
    }

    static Difference changed(Cell before, Cell after) {
        return new Difference(
                Kind.CHANGED, after.place(), before.value(), after.value(), before.basis(), after.basis());
    }
}
