package se.oppnajamforelser.catalogue.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.region.FrameKind;

/** Laws of what is hidden, tried on tables from fixed seeds and held against an attacker. */
class SuppressorLawsTest {

    private static final SuppressionRule RULE = new SuppressionRule(1, 3, 20);
    private static final int SMALL = 600;

    @Test
    void no_too_small_figure_of_a_small_table_can_be_worked_out() {
        assertThat(LongStream.range(0, SMALL).mapToObj(RandomTables::small).toList())
                .allSatisfy(SuppressorLawsTest::assertSafe);
    }

    @ParameterizedTest
    @MethodSource("real")
    void no_too_small_figure_of_the_real_frame_can_be_worked_out(FrameKind kind, int perThousand) {
        assertSafe(RandomTables.real(kind, perThousand, perThousand));
    }

    @ParameterizedTest
    @MethodSource("notSoRare")
    void riket_is_shown_of_the_real_frame_unless_it_is_about_some_tens_of_persons(FrameKind kind, int perThousand) {
        AdditiveTable table = RandomTables.real(kind, perThousand, perThousand);

        assertThat(Suppressor.suppress(table, RULE).shows("riket")).isTrue();
    }

    @Test
    void the_attacker_is_no_paper_tiger() {
        List<AdditiveTable> tables = LongStream.range(0, SMALL)
                .mapToObj(RandomTables::small)
                .filter(table -> !primary(table).isEmpty())
                .toList();

        assertThat(tables)
                .filteredOn(table -> !exposedWithoutComplements(table).isEmpty())
                .hasSizeGreaterThan(tables.size() / 3);
        assertThat(exposedWithoutComplements(RandomTables.real(FrameKind.KOMMUNER, 30, 1)))
                .hasSizeGreaterThan(3);
    }

    @Test
    void every_possible_world_of_a_tiny_table_leaves_the_figure_uncertain() {
        List<AdditiveTable> tiny = LongStream.range(0, 4000)
                .mapToObj(RandomTables::small)
                .filter(table -> table.units().size() <= 4)
                .filter(table -> table.units().values().stream().allMatch(counts -> counts.population() <= 30))
                .limit(150)
                .toList();

        assertThat(tiny).hasSize(150).allSatisfy(table -> {
            Suppression suppression = Suppressor.suppress(table, RULE);
            Map<String, Set<Long>> possible = PossibleWorlds.of(table, RULE, suppression::shows);
            assertThat(primary(table)).allSatisfy(id -> assertThat(possible.get(id))
                    .hasSizeGreaterThanOrEqualTo((int) demanded(table, id)));
        });
    }

    @Test
    void nothing_is_hidden_where_nothing_is_too_small() {
        assertThat(LongStream.range(0, SMALL).mapToObj(RandomTables::small))
                .filteredOn(table -> primary(table).isEmpty())
                .hasSizeGreaterThan(10)
                .allSatisfy(table ->
                        assertThat(Suppressor.suppress(table, RULE).hidden()).isEmpty());
    }

    @Test
    void the_same_table_always_gives_the_same_answer() {
        AdditiveTable table = RandomTables.real(FrameKind.KOMMUNER, 30, 7);

        assertThat(Suppressor.suppress(table, RULE)).isEqualTo(Suppressor.suppress(table, RULE));
    }

    @Test
    void ten_indicators_of_the_whole_country_take_seconds() {
        List<AdditiveTable> tables = IntStream.range(0, 10)
                .mapToObj(seed -> RandomTables.real(FrameKind.KOMMUNER, 10 + 20 * seed, seed))
                .toList();

        assertThat(Duration.ofSeconds(30)).isGreaterThan(time(tables));
    }

    @Test
    void groups_that_are_allowed_disclose_nothing_even_together() {
        assertThat(LongStream.range(0, SMALL).mapToObj(RandomTables::small).toList())
                .allSatisfy(table -> {
                    Suppression suppression = Suppressor.suppress(table, RULE);
                    List<Total> more = new ArrayList<>(table.totals());
                    subsets(table.units().keySet()).stream()
                            .filter(suppression::allows)
                            .forEach(units -> more.add(new Total("more" + more.size(), units)));
                    assertUncertain(new AdditiveTable(table.units(), more), suppression::shows);
                });
    }

    private static Duration time(List<AdditiveTable> tables) {
        long start = System.nanoTime();
        tables.forEach(table -> Suppressor.suppress(table, RULE));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void assertSafe(AdditiveTable table) {
        assertUncertain(table, Suppressor.suppress(table, RULE)::shows);
    }

    private static void assertUncertain(AdditiveTable table, Predicate<String> shown) {
        Map<String, Attacker.Range> ranges = new Attacker(table, RULE, shown).attack();
        assertThat(primary(table)).allSatisfy(id -> {
            assertThat(shown.test(id)).isFalse();
            assertThat(ranges.get(id).values()).isGreaterThanOrEqualTo(demanded(table, id));
        });
    }

    /** A unit's figure may be any that the rule hides, as far as its population goes; a total's is at least uncertain. */
    private static long demanded(AdditiveTable table, String id) {
        return table.units().containsKey(id) ? Math.min(3, table.units().get(id).population() + 1) : 2;
    }

    /** Figures of which more can be said than that the rule hides them, if nothing else is hidden. */
    private static Set<String> exposedWithoutComplements(AdditiveTable table) {
        Set<String> primary = primary(table);
        Map<String, Attacker.Range> ranges = new Attacker(table, RULE, id -> !primary.contains(id)).attack();
        return primary.stream()
                .filter(id -> ranges.get(id).values() < demanded(table, id))
                .collect(Collectors.toSet());
    }

    private static Set<String> primary(AdditiveTable table) {
        Map<String, Counts> all = new TreeMap<>(table.units());
        table.totals().forEach(total -> all.put(total.id(), table.sum(total.units())));
        return all.entrySet().stream()
                .filter(entry -> RULE.hides(entry.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Set<String>> subsets(Set<String> units) {
        List<String> all = List.copyOf(units);
        return IntStream.range(1, 1 << all.size())
                .mapToObj(bits -> IntStream.range(0, all.size())
                        .filter(place -> (bits >> place & 1) == 1)
                        .mapToObj(all::get)
                        .collect(Collectors.toSet()))
                .toList();
    }

    static Stream<Arguments> notSoRare() {
        return real().filter(arguments -> (int) arguments.get()[1] > 1);
    }

    static Stream<Arguments> real() {
        return Stream.of(FrameKind.values()).flatMap(kind -> Stream.of(1, 3, 10, 30, 80, 150, 300, 500, 950)
                .map(perThousand -> Arguments.of(kind, perThousand)));
    }
}
