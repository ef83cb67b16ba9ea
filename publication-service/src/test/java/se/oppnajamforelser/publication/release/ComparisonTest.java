package se.oppnajamforelser.publication.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.publication.figure.Cell;
import se.oppnajamforelser.publication.figure.Level;
import se.oppnajamforelser.publication.release.Comparison.Frozen;

class ComparisonTest {

    private static final Cell JA = unit("0114", "ja");
    private static final Cell RIKET = riket("50.0", "1/2 ja=1 nej=1");
    private static final Map<String, String> DEFINED = Map.of("eb/i", "same");

    @Test
    void the_same_cells_under_the_same_definitions_are_no_change() {
        Comparison comparison = compare(frozen(DEFINED, JA, RIKET), frozen(DEFINED, RIKET, JA));

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.extent()).isEqualTo(Extent.NONE);
    }

    @Test
    void another_value_in_the_same_cell_is_a_correction() {
        Comparison comparison = compare(frozen(DEFINED, JA), frozen(DEFINED, unit("0114", "nej")));

        assertThat(comparison.differences())
                .containsExactly(new Difference(Difference.Kind.CHANGED, JA.place(), "ja", "nej", "", ""));
        assertThat(comparison.extent()).isEqualTo(Extent.PATCH);
    }

    @Test
    void other_counts_behind_the_same_percent_are_a_correction() {
        Comparison comparison = compare(frozen(DEFINED, RIKET), frozen(DEFINED, riket("50.0", "2/4 ja=2 nej=2")));

        assertThat(comparison.differences())
                .extracting(Difference::basisBefore, Difference::basisAfter)
                .containsExactly(tuple("1/2 ja=1 nej=1", "2/4 ja=2 nej=2"));
        assertThat(comparison.extent()).isEqualTo(Extent.PATCH);
    }

    @Test
    void a_new_cell_is_a_minor_change_even_beside_a_correction() {
        Comparison comparison = compare(frozen(DEFINED, JA), frozen(DEFINED, unit("0114", "nej"), unit("0115", "ja")));

        assertThat(comparison.differences())
                .extracting(Difference::kind)
                .containsExactly(Difference.Kind.CHANGED, Difference.Kind.ADDED);
        assertThat(comparison.extent()).isEqualTo(Extent.MINOR);
    }

    @Test
    void an_indicator_that_is_defined_otherwise_is_a_minor_change_though_no_value_moved() {
        Comparison comparison = compare(frozen(DEFINED, JA), frozen(Map.of("eb/i", "other"), JA));

        assertThat(comparison.redefined()).containsExactly("eb/i");
        assertThat(comparison.extent()).isEqualTo(Extent.MINOR);
    }

    @Test
    void a_cell_that_is_gone_is_a_major_change_whatever_else_happened() {
        Comparison comparison = compare(frozen(DEFINED, JA, RIKET), frozen(DEFINED, RIKET, unit("0115", "ja")));

        assertThat(comparison.differences())
                .extracting(Difference::kind)
                .containsExactly(Difference.Kind.ADDED, Difference.Kind.REMOVED);
        assertThat(comparison.extent()).isEqualTo(Extent.MAJOR);
    }

    private static Comparison compare(Frozen before, Frozen after) {
        return Comparison.of(before, after);
    }

    private static Frozen frozen(Map<String, String> definitions, Cell... cells) {
        return new Frozen(List.of(cells), new TreeMap<>(definitions));
    }

    private static Cell unit(String code, String value) {
        return new Cell("eb", Level.KOMMUN, code, "i", value, "");
    }

    private static Cell riket(String value, String basis) {
        return new Cell("eb", Level.RIKET, "riket", "i", value, basis);
    }
}
