package se.oppnajamforelser.catalogue.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.oppnajamforelser.catalogue.region.Frame;

/**
 * What is published of one indicator and adds up: units, and totals over any sets of them, which may overlap.
 *
 * @param units counts by unit, in order of id; a unit without figures is left out
 * @param totals everything else that is published, such as län, groups and riket
 */
public record AdditiveTable(SortedMap<String, Counts> units, List<Total> totals) {

    public AdditiveTable {
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
        totals = List.copyOf(totals);
        Set<String> ids = new HashSet<>(units.keySet());
        for (Total total : totals) {
            if (!ids.add(total.id())) {
                throw new IllegalArgumentException(
                        "total " + total.id() + ": stands twice (expected: an id of its own)");
            }
            if (!units.keySet().containsAll(total.units())) {
                throw new IllegalArgumentException(
                        "total " + total.id() + ": units without counts (expected: units of the table)");
            }
        }
    }

    /**
     * The table of every unit and region of a frame.
     *
     * @param counts by unit; those without figures are left out, here and in the totals
     */
    public static AdditiveTable of(Frame frame, Map<String, Counts> counts) {
        counts.keySet().forEach(frame::unit);
        List<Total> totals = frame.regions().stream()
                .filter(region -> !Collections.disjoint(region.units(), counts.keySet()))
                .map(region -> new Total(region.id(), both(region.units(), counts.keySet())))
                .toList();
        return new AdditiveTable(new TreeMap<>(counts), totals);
    }

    private static Set<String> both(Collection<String> some, Set<String> others) {
        Set<String> common = new TreeSet<>(some);
        common.retainAll(others);
        return common;
    }

    /** The counts of these units together. */
    public Counts sum(Collection<String> some) {
        return some.stream().map(units::get).reduce(Counts.NONE, Counts::plus);
    }
}
