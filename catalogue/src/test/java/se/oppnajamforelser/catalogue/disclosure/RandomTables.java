package se.oppnajamforelser.catalogue.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.FrameKind;
import se.oppnajamforelser.catalogue.region.Unit;

/** Tables from fixed seeds: small ones of any shape, and the real frame with figures of any rarity. */
final class RandomTables {

    private static final Map<FrameKind, Frame> FRAMES = Map.of(
            FrameKind.KOMMUNER, Frame.on(LocalDate.parse("2015-02-01"), FrameKind.KOMMUNER),
            FrameKind.KOMMUNER_OCH_STADSDELAR,
                    Frame.on(LocalDate.parse("2017-02-01"), FrameKind.KOMMUNER_OCH_STADSDELAR));

    /** Seeds that stand side by side give generators that begin alike. */
    private static final long APART = 0x9E3779B97F4A7C15L;

    private RandomTables() {}

    /** Two to nine units with a total over all and up to three divisions into groups. */
    static AdditiveTable small(long seed) {
        Random random = new Random(seed * APART);
        SortedMap<String, Counts> units = new TreeMap<>();
        int size = 2 + random.nextInt(8);
        int most = 5 + random.nextInt(60);
        for (int i = 0; i < size; i++) {
            int population = random.nextInt(most);
            units.put("u" + i, new Counts(persons(random, population), population));
        }
        List<Total> totals = new ArrayList<>(List.of(new Total("riket", units.keySet())));
        int divisions = random.nextInt(4);
        for (int i = 0; i < divisions; i++) {
            totals.addAll(division("g" + i + "-", units.keySet(), 1 + random.nextInt(3), random));
        }
        return new AdditiveTable(units, totals);
    }

    /** Few, many or any number of them. */
    private static int persons(Random random, int population) {
        int any = random.nextInt(population + 1);
        return random.nextBoolean() ? Math.min(any, random.nextInt(5)) : any;
    }

    private static List<Total> division(String name, Set<String> units, int groups, Random random) {
        Map<String, Set<String>> members = new TreeMap<>();
        units.forEach(unit -> members.computeIfAbsent(name + random.nextInt(groups), none -> new TreeSet<>())
                .add(unit));
        return members.entrySet().stream()
                .map(entry -> new Total(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Every unit, län, big city, size group and SKL group.
     *
     * @param perThousand how common what is counted is
     */
    static AdditiveTable real(FrameKind kind, int perThousand, long seed) {
        Random random = new Random(seed * APART);
        Frame frame = FRAMES.get(kind);
        Map<String, Counts> counts = new TreeMap<>();
        Set<String> missing = new HashSet<>();
        for (Unit unit : frame.units()) {
            long population = Math.round(Math.exp(4 + 1.2 * random.nextGaussian()));
            long persons = 0;
            for (long i = 0; i < population; i++) {
                persons += random.nextInt(1000) < perThousand ? 1 : 0;
            }
            counts.put(unit.code(), new Counts(persons, population));
            if (random.nextInt(60) == 0) {
                missing.add(unit.code());
            }
        }
        counts.keySet().removeAll(missing);
        return AdditiveTable.of(frame, counts);
    }
}
