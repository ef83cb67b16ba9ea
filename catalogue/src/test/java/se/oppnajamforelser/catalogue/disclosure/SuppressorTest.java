package se.oppnajamforelser.catalogue.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SuppressorTest {

    private static final SuppressionRule RULE = new SuppressionRule(1, 3, 20);

    @Test
    void a_neighbour_is_hidden_so_that_the_total_less_the_rest_says_nothing() {
        Suppression suppression =
                Suppressor.suppress(table(counts(2, 40, 30), new Total("riket", Set.of("a", "b", "c"))), RULE);

        assertThat(suppression.hidden().keySet()).containsExactly("a", "c");
        assertThat(suppression.reason("a")).contains(new Reason.FewPersons(1, 3));
        assertThat(suppression.reason("c")).contains(new Reason.Protects(List.of("a")));
    }

    @Test
    void without_a_total_over_it_a_hidden_figure_needs_no_company() {
        Suppression suppression =
                Suppressor.suppress(table(counts(2, 40, 30), new Total("riket", Set.of("b", "c"))), RULE);

        assertThat(suppression.hidden().keySet()).containsExactly("a");
    }

    @Test
    void a_neighbour_with_as_few_persons_is_no_protection() {
        Suppression suppression =
                Suppressor.suppress(table(counts(1, 1, 30), new Total("riket", Set.of("a", "b", "c"))), RULE);

        assertThat(suppression.hidden().keySet()).containsExactly("a", "b", "c");
    }

    @Test
    void a_lan_of_one_kommun_is_hidden_with_it_and_another_lan_with_both() {
        Suppression suppression = Suppressor.suppress(
                table(
                        counts(2, 40, 30, 50),
                        new Total("riket", Set.of("a", "b", "c", "d")),
                        new Total("lan-1", Set.of("a")),
                        new Total("lan-2", Set.of("b", "c")),
                        new Total("lan-3", Set.of("d"))),
                RULE);

        assertThat(suppression.hidden().keySet()).containsExactly("a", "d", "lan-1", "lan-3");
    }

    @Test
    void overlapping_groups_are_kept_by_hiding_the_corners_of_a_rectangle() {
        Suppression suppression = Suppressor.suppress(
                table(
                        counts(2, 40, 30, 50),
                        new Total("riket", Set.of("a", "b", "c", "d")),
                        new Total("lan-1", Set.of("a", "b")),
                        new Total("lan-2", Set.of("c", "d")),
                        new Total("storlek-1", Set.of("a", "c")),
                        new Total("storlek-2", Set.of("b", "d"))),
                RULE);

        assertThat(suppression.hidden().keySet()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void the_parts_of_a_divided_kommun_are_protected_from_its_total() {
        Suppression suppression = Suppressor.suppress(
                table(
                        counts(2, 40, 30, 50),
                        new Total("storstad", Set.of("a", "b")),
                        new Total("lan-1", Set.of("a", "b", "c")),
                        new Total("riket", Set.of("a", "b", "c", "d"))),
                RULE);

        assertThat(suppression.hidden().keySet()).containsExactly("a", "b");
    }

    @Test
    void riket_is_hidden_where_nothing_else_helps() {
        Suppression suppression =
                Suppressor.suppress(table(counts(2, 0, 0), new Total("riket", Set.of("a", "b", "c"))), RULE);

        assertThat(suppression.reason("riket")).contains(new Reason.FewPersons(1, 3));
        assertThat(suppression.shows("b")).isTrue();
    }

    @Test
    void a_group_of_ones_own_is_shown_only_if_it_tells_nothing_of_what_is_hidden() {
        Suppression suppression =
                Suppressor.suppress(table(counts(2, 40, 30, 50), new Total("riket", Set.of("a", "b", "c", "d"))), RULE);

        assertThat(suppression.hidden().keySet()).containsExactly("a", "d");
        assertThat(suppression.allows(Set.of("b", "c"))).isTrue();
        assertThat(suppression.allows(Set.of("a", "b", "d"))).isTrue();
        assertThat(suppression.allows(Set.of("a", "b"))).isFalse();
        assertThat(suppression.allows(Set.of("b", "c", "d"))).isFalse();
        assertThat(suppression.allows(Set.of("not in the table"))).isTrue();
    }

    @Test
    void a_group_that_is_too_small_in_itself_is_not_allowed() {
        SortedMap<String, Counts> units = counts(40, 30);
        units.put("e", new Counts(0, 12));

        assertThat(Suppressor.suppress(table(units), RULE).allows(Set.of("e"))).isFalse();
    }

    @Test
    void the_reasons_are_told_in_swedish() {
        UnaryOperator<String> name = id -> "kommun " + id;

        assertThat(new Reason.FewPersons(1, 3).text(name))
                .isEqualTo("Visas inte, eftersom siffran gäller 1–3 personer.");
        assertThat(new Reason.SmallPopulation(20).text(name))
                .isEqualTo("Visas inte, eftersom andelen skulle räknas på färre än 20 personer.");
        assertThat(new Reason.Protects(List.of("a")).text(name))
                .isEqualTo("Visas inte, eftersom siffran för kommun a annars kan räknas fram.");
        assertThat(new Reason.Protects(List.of("a", "b", "c")).text(name))
                .isEqualTo("Visas inte, eftersom siffran för kommun a, kommun b och kommun c annars kan räknas fram.");
    }

    /** Units a, b, c and so on, each of a somewhat smaller population than the one before. */
    private static SortedMap<String, Counts> counts(long... persons) {
        SortedMap<String, Counts> units = new TreeMap<>();
        for (int i = 0; i < persons.length; i++) {
            units.put(String.valueOf((char) ('a' + i)), new Counts(persons[i], 200 - 10L * i));
        }
        return units;
    }

    private static AdditiveTable table(SortedMap<String, Counts> units, Total... totals) {
        return new AdditiveTable(units, List.of(totals));
    }
}
