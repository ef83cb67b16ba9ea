package se.oppnajamforelser.catalogue.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.disclosure.Attacker.Equation;
import se.oppnajamforelser.catalogue.disclosure.Attacker.Fraction;
import se.oppnajamforelser.catalogue.disclosure.Attacker.Range;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.RegionKind;

/**
 * The figures of a grouped table that have too few answers, and what an attacker can say of them: he knows the rule, which
 * are hidden for their own sake, and that groups add up to wholes, kommuner to län and län to riket.
 *
 * @param table the table
 * @param leastAnswers the least number of answers that is shown
 */
record GroupedSecrets(GroupedTable table, int leastAnswers) {

    private static final long ANY = 1_000_000;

    Set<String> ids() {
        return table.counts().entrySet().stream()
                .filter(entry -> isFew(entry.getValue().population()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isFew(long answers) {
        return answers > 0 && answers < leastAnswers;
    }

    /** Those of which he can work out the wished answers, although nobody has told him the numbers of answers wrongly. */
    Set<String> exposedShares(Set<String> hidden) {
        Map<String, Range> ranges = new TreeMap<>();
        hidden.forEach(id -> ranges.put(id, new Range(0, table.counts().get(id).population())));
        return exposed(ranges, Counts::persons);
    }

    /** Those of which he can work out how many have answered. */
    Set<String> exposedAnswers(Set<String> hidden) {
        Map<String, Range> ranges = new TreeMap<>();
        hidden.forEach(id -> ranges.put(
                id,
                isFew(table.counts().get(id).population())
                        ? new Range(1, leastAnswers - 1L)
                        : new Range(leastAnswers, ANY)));
        return exposed(ranges, Counts::population);
    }

    private Set<String> exposed(Map<String, Range> hidden, ToLongFunction<Counts> number) {
        Map<String, Range> found = new Attacker(hidden, equations(hidden.keySet(), number)).attack();
        return ids().stream()
                .filter(id -> !found.containsKey(id) || found.get(id).values() < 2)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Equation> equations(Set<String> hidden, ToLongFunction<Counts> number) {
        List<Equation> equations = new ArrayList<>();
        for (Region region : table.regions()) {
            if (region.group().isEmpty()) {
                groupsByBreakdown(region).values().forEach(parts -> equations.add(sum(region, parts, hidden, number)));
            }
            List<Region> smaller = smaller(region);
            if (!smaller.isEmpty()) {
                equations.add(sum(region, smaller, hidden, number));
            }
        }
        return equations;
    }

    private Map<String, List<Region>> groupsByBreakdown(Region whole) {
        return table.regions().stream()
                .filter(part -> part.kind() == whole.kind() && part.units().equals(whole.units()))
                .filter(part -> part.group().isPresent())
                .collect(Collectors.groupingBy(part -> part.group().get().breakdown()));
    }

    private List<Region> smaller(Region region) {
        RegionKind kind = region.kind() == RegionKind.RIKET ? RegionKind.LAN : RegionKind.KOMMUN;
        return table.regions().stream()
                .filter(part -> region.kind() != RegionKind.KOMMUN && part.kind() == kind)
                .filter(part -> part.group().equals(region.group()))
                .filter(part -> region.units().containsAll(part.units()))
                .toList();
    }

    private Equation sum(Region whole, List<Region> parts, Set<String> hidden, ToLongFunction<Counts> number) {
        Map<String, Fraction> unknown = new LinkedHashMap<>();
        long known = 0;
        for (Region part : parts) {
            if (hidden.contains(part.id())) {
                unknown.put(part.id(), Fraction.of(1));
            } else {
                known -= number.applyAsLong(table.counts().get(part.id()));
            }
        }
        if (hidden.contains(whole.id())) {
            unknown.put(whole.id(), Fraction.of(-1));
        } else {
            known += number.applyAsLong(table.counts().get(whole.id()));
        }
        return new Equation(unknown, Fraction.of(known));
    }
}
