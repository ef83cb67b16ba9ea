package se.oppnajamforelser.catalogue.disclosure;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A published figure that is the sum of units' figures: of a län, of a divided kommun, of a size group, of riket.
 *
 * @param id such as {@code lan-01}
 * @param units ids of its units, in order; at least one
 */
public record Total(String id, Set<String> units) {

    public Total {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("total " + id + ": no units (expected: at least one)");
        }
        units = Collections.unmodifiableSet(new TreeSet<>(units));
    }
}
