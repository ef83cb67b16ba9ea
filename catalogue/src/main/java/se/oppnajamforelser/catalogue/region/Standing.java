package se.oppnajamforelser.catalogue.region;

import java.util.List;

/**
 * Who stands for a unit in a frame: itself, or those that were there in its place at that time.
 *
 * @param units at least one, in order of code
 * @param as how they stand for it
 * @param remark what has changed, in a Swedish sentence; empty for the unit itself
 */
public record Standing(List<Unit> units, As as, String remark) {

    /** How units stand for another. */
    public enum As {
        SAME,
        /** It did not exist yet; the stadsdelar that it was made of stand for it. */
        MERGED_FROM,
        /** It exists no more; the stadsdel that it went into stands for it. */
        MERGED_INTO,
        /** It is a kommun whose stadsdelar were asked one by one. */
        PARTS,
        /** It is a stadsdel whose kommun was asked as a whole. */
        WHOLE
    }

    public Standing {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("standing without units (expected: at least one)");
        }
    }
}
