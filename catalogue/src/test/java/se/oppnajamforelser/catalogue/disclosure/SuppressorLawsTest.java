package se.oppnajamforelser.catalogue.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.region.FrameKind;

/** Laws of what is hidden, tried on tables from fixed seeds and held against an attacker. */
class SuppressorLawsTest {

    private static final SuppressionRule RULE = new SuppressionRule(1, 3, 20);
    private static final int SMALL = 400;

    @Test
    void no_too_small_figure_of_a_small_table_can_be_worked_out() {
        assertThat(LongStream.range(0, SMALL).mapToObj(RandomTables::small).toList())
                .allSatisfy(table -> assertSafe(table, RULE));
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 20", "1, 4, 5", "2, 5, 10"})
    void no_figure_can_be_worked_out_under_other_limits(int from, int to, int least) {
        SuppressionRule rule = new SuppressionRule(from, to, least);

        assertThat(LongStream.range(0, SMALL).mapToObj(RandomTables::small).toList())
                .allSatisfy(table -> assertSafe(table, rule));
    }

    @ParameterizedTest
    @MethodSource("real")
    void no_too_small_figure_of_the_real_frame_can_be_worked_out(FrameKind kind, int perThousand) {
        assertSafe(RandomTables.real(kind, perThousand, perThousand), RULE);
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
                .filter(table -> !new Secrets(table, RULE).ids().isEmpty())
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
            Secrets secrets = new Secrets(table, RULE);
            Suppression suppression = Suppressor.suppress(table, RULE);
            Map<String, Set<Long>> possible = PossibleWorlds.of(table, RULE, suppression::shows);
            assertThat(secrets.ids()).allSatisfy(id -> assertThat(possible.get(id))
                    .hasSizeGreaterThanOrEqualTo((int) secrets.possible(id)));
        });
    }

    @Test
    void nothing_is_hidden_where_nothing_is_too_small() {
        assertThat(LongStream.range(0, SMALL).mapToObj(RandomTables::small))
                .filteredOn(table -> new Secrets(table, RULE).ids().isEmpty())
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
                    assertThat(new Secrets(new AdditiveTable(table.units(), more), RULE).exposed(suppression::shows))
                            .isEmpty();
                });
    }

    @Test
    void what_is_published_is_allowed_exactly_where_it_is_shown() {
        assertThat(LongStream.range(0, SMALL).mapToObj(RandomTables::small).toList())
                .allSatisfy(table -> {
                    Suppression suppression = Suppressor.suppress(table, RULE);
                    table.units().keySet().forEach(unit -> assertThat(suppression.allows(Set.of(unit)))
                            .isEqualTo(suppression.shows(unit)));
                    table.totals().forEach(total -> assertThat(suppression.allows(total.units()))
                            .isEqualTo(suppression.shows(total.id())));
                });
    }

    private static Duration time(List<AdditiveTable> tables) {
        long start = System.nanoTime();
        tables.forEach(table -> Suppressor.suppress(table, RULE));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void assertSafe(AdditiveTable table, SuppressionRule rule) {
        new Secrets(table, rule).assertSafe(Suppressor.suppress(table, rule));
    }

    private static Set<String> exposedWithoutComplements(AdditiveTable table) {
        Secrets secrets = new Secrets(table, RULE);
        return secrets.exposed(id -> !secrets.ids().contains(id));
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
        return Stream.of(FrameKind.KOMMUNER, FrameKind.KOMMUNER_OCH_STADSDELAR)
                .flatMap(kind -> Stream.of(1, 10, 80, 300, 950).map(perThousand -> Arguments.of(kind, perThousand)));
    }
}
