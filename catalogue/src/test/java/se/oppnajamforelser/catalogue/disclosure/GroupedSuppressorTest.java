package se.oppnajamforelser.catalogue.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hidden of respondents' figures by group, tried on tables from fixed seeds and held against an attacker. */
class GroupedSuppressorTest {

    private static final int LEAST = 7;
    private static final int SMALL = 300;

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 7, 10})
    void no_share_of_too_few_answers_of_a_small_table_can_be_worked_out(int least) {
        assertThat(small()).allSatisfy(table -> assertThat(
                        new GroupedSecrets(table, least).exposedShares(GroupedSuppressor.hidden(table, least)))
                .isEmpty());
    }

    @Test
    void nor_can_the_number_of_answers_wherever_it_could_be_another_at_all() {
        List<GroupedTable> tables =
                small().stream().filter(GroupedSuppressorTest::isNotTiny).toList();

        assertThat(tables).hasSizeGreaterThan(SMALL / 4).allSatisfy(table -> assertThat(
                        new GroupedSecrets(table, LEAST).exposedAnswers(GroupedSuppressor.hidden(table, LEAST)))
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 90, 400})
    void nothing_of_the_real_frame_can_be_worked_out(int typical) {
        GroupedTable table = GroupedTables.real(typical, typical);
        Set<String> hidden = GroupedSuppressor.hidden(table, LEAST);
        GroupedSecrets secrets = new GroupedSecrets(table, LEAST);

        assertThat(secrets.ids()).isNotEmpty();
        assertThat(secrets.exposedShares(hidden)).isEmpty();
        assertThat(secrets.exposedAnswers(hidden)).isEmpty();
    }

    @Test
    void the_attacker_is_no_paper_tiger() {
        GroupedTable table = GroupedTables.real(90, 90);
        GroupedSecrets secrets = new GroupedSecrets(table, LEAST);

        assertThat(secrets.exposedShares(secrets.ids()))
                .hasSizeGreaterThan(secrets.ids().size() / 2);
        assertThat(secrets.exposedAnswers(secrets.ids()))
                .hasSizeGreaterThan(secrets.ids().size() / 2);
    }

    @Test
    void most_figures_that_are_hidden_for_the_sake_of_others_would_give_a_share_away_if_they_alone_were_shown() {
        GroupedTable table = GroupedTables.real(500, 3);
        GroupedSecrets secrets = new GroupedSecrets(table, LEAST);
        Set<String> hidden = GroupedSuppressor.hidden(table, LEAST);
        List<String> others =
                hidden.stream().filter(id -> !secrets.ids().contains(id)).toList();

        long needed = others.stream()
                .filter(id -> !secrets.exposedShares(without(hidden, id)).isEmpty())
                .count();

        assertThat(needed).isGreaterThan(others.size() / 2);
    }

    @Test
    void the_other_group_of_the_kommun_and_both_of_another_kommun_are_hidden_with_a_small_group() {
        GroupedTable table = with(
                GroupedTables.real(1000, 1),
                Map.of(
                        "kommun-0114.kon-man", new Counts(2, 4),
                        "kommun-0114", new Counts(12, 24),
                        "kommun-0114.kon-kvinna", new Counts(10, 20)));

        Set<String> hidden = GroupedSuppressor.hidden(table, LEAST);

        assertThat(hidden).hasSize(4).contains("kommun-0114.kon-man", "kommun-0114.kon-kvinna");
        assertThat(hidden).allMatch(id -> id.startsWith("kommun-01") && id.contains(".kon-"));
    }

    @Test
    void riket_and_the_lan_are_shown_where_kommuner_have_tens_of_answers() {
        Set<String> hidden = GroupedSuppressor.hidden(GroupedTables.real(60, 5), LEAST);

        assertThat(hidden).noneMatch(id -> id.startsWith("riket"));
        assertThat(hidden.stream().filter(id -> id.startsWith("lan-") && !id.startsWith("lan-09")))
                .hasSizeLessThan(4);
    }

    @Test
    void nothing_is_hidden_where_nothing_has_too_few_answers() {
        GroupedTable table = GroupedTables.real(90, 2);

        assertThat(GroupedSuppressor.hidden(table, 0)).isEmpty();
        assertThat(GroupedSuppressor.hidden(table, 1)).isEmpty();
    }

    @Test
    void the_same_table_always_gives_the_same_answer() {
        assertThat(GroupedSuppressor.hidden(GroupedTables.real(40, 7), LEAST))
                .isEqualTo(GroupedSuppressor.hidden(GroupedTables.real(40, 7), LEAST));
    }

    @Test
    void thirty_indicators_of_the_whole_country_take_less_than_a_minute_of_a_processor() {
        List<GroupedTable> tables = IntStream.range(0, 30)
                .mapToObj(seed -> GroupedTables.real(20 + 30 * (seed % 3), seed))
                .toList();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();

        tables.forEach(table -> GroupedSuppressor.hidden(table, LEAST));

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void a_region_without_counts_is_named() {
        assertThatThrownBy(() -> new GroupedTable(GroupedTables.real(1, 1).regions(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("region riket: no counts (expected: counts of every region)");
    }

    private static List<GroupedTable> small() {
        return LongStream.range(0, SMALL).mapToObj(GroupedTables::small).toList();
    }

    /** Of a handful of answers in all one can say how many they are whatever is hidden. */
    private static boolean isNotTiny(GroupedTable table) {
        return table.counts().get("riket").population() > 150
                && table.regions().stream()
                                .filter(region -> region.id().matches("lan-0."))
                                .count()
                        > 1;
    }

    private static GroupedTable with(GroupedTable table, Map<String, Counts> others) {
        Map<String, Counts> counts = new TreeMap<>(table.counts());
        counts.putAll(others);
        return new GroupedTable(table.regions(), counts);
    }

    private static Set<String> without(Set<String> ids, String id) {
        Set<String> rest = new TreeSet<>(ids);
        rest.remove(id);
        return rest;
    }
}
