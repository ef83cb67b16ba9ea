package se.oppnajamforelser.catalogue.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.region.Breakdown;
import se.oppnajamforelser.catalogue.region.BreakdownGroup;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.FrameKind;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.RegionKind;

/** Tables of respondents by gender and age, answer by answer from fixed seeds: some few kommuner, and the real frame. */
final class GroupedTables {

    static final List<Breakdown> BREAKDOWNS = List.of(
            new Breakdown(
                    "kon",
                    "Kön",
                    List.of(new BreakdownGroup("kon", "kvinna", "Kvinnor"), new BreakdownGroup("kon", "man", "Män"))),
            new Breakdown(
                    "alder",
                    "Ålder",
                    List.of(
                            new BreakdownGroup("alder", "65-79", "65–79 år"),
                            new BreakdownGroup("alder", "80-89", "80–89 år"),
                            new BreakdownGroup("alder", "90", "90 år och äldre"))));

    private static final Frame FRAME = Frame.on(LocalDate.parse("2022-12-31"), FrameKind.BRUKARE, BREAKDOWNS);

    private static final long APART = 0x9E3779B97F4A7C15L;

    private GroupedTables() {}

    /** One to four län with one to five kommuner each. */
    static GroupedTable small(long seed) {
        Random random = new Random(seed * APART);
        List<Region> wholes = new ArrayList<>();
        List<String> all = new ArrayList<>();
        int lan = 1 + random.nextInt(4);
        for (int i = 0; i < lan; i++) {
            List<String> units = new ArrayList<>();
            int kommuner = 1 + random.nextInt(5);
            for (int j = 0; j < kommuner; j++) {
                String unit = "0" + i + "0" + j;
                units.add(unit);
                wholes.add(new Region("kommun-" + unit, unit, RegionKind.KOMMUN, List.of(unit)));
            }
            wholes.add(new Region("lan-0" + i, "lan-0" + i, RegionKind.LAN, units));
            all.addAll(units);
        }
        wholes.add(new Region(Region.RIKET, "Riket", RegionKind.RIKET, all));
        int most = 5 + random.nextInt(60);
        return answered(withGroups(wholes, random.nextInt(3)), all, kommun -> random.nextInt(most), random);
    }

    /**
     * The real frame.
     *
     * @param typical the typical number of answers of a kommun
     */
    static GroupedTable real(int typical, long seed) {
        Random random = new Random(seed * APART);
        List<String> units = FRAME.units().stream().map(unit -> unit.code()).toList();
        return answered(
                FRAME.regions(), units, kommun -> (int) Math.round(typical * Math.exp(random.nextGaussian())), random);
    }

    private static List<Region> withGroups(List<Region> wholes, int breakdowns) {
        List<Region> regions = new ArrayList<>();
        for (Region whole : wholes) {
            regions.add(whole);
            BREAKDOWNS.stream()
                    .limit(breakdowns)
                    .flatMap(breakdown -> breakdown.groups().stream())
                    .map(group -> new Region(
                            whole.id() + "." + group.key(), "", whole.kind(), whole.units(), Optional.of(group)))
                    .forEach(regions::add);
        }
        return regions;
    }

    private interface Size {
        int of(String kommun);
    }

    private static GroupedTable answered(List<Region> regions, List<String> units, Size size, Random random) {
        Map<String, List<Region>> byUnit = new TreeMap<>();
        for (Region region : regions) {
            region.units().forEach(unit -> byUnit.computeIfAbsent(unit, none -> new ArrayList<>())
                    .add(region));
        }
        Map<String, Counts> counts = new TreeMap<>();
        regions.forEach(region -> counts.put(region.id(), Counts.NONE));
        for (String unit : units) {
            int answers = size.of(unit);
            int wished = random.nextInt(101);
            for (int i = 0; i < answers; i++) {
                Map<String, String> groups = Map.of(
                        "kon",
                        random.nextInt(3) == 0 ? "man" : "kvinna",
                        "alder",
                        List.of("65-79", "80-89", "80-89", "90").get(random.nextInt(4)));
                Counts one = new Counts(random.nextInt(100) < wished ? 1 : 0, 1);
                byUnit.get(unit).stream()
                        .filter(region -> region.counts(groups))
                        .forEach(region -> counts.merge(region.id(), one, Counts::plus));
            }
        }
        return new GroupedTable(regions, counts);
    }
}
