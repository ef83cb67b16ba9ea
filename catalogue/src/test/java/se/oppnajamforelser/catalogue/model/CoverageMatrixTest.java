package se.oppnajamforelser.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.Examples.MODELL_2023;
import static se.oppnajamforelser.catalogue.Examples.PROV_MODELL;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well indicators of quality cover dimensions by types. */
class CoverageMatrixTest {

    @Test
    void a_wanted_indicator_shows_but_does_not_cover() {
        CoverageMatrix matrix = CoverageMatrix.of(PROV_MODELL, PROV_MODELL.area("bibliotek"));

        assertThat(matrix.cells())
                .map(CoverageMatrixTest::text)
                .containsExactly("saker struktur 6", "saker resultat 2", "jamlik struktur 0 + 1", "jamlik resultat 2");
        assertThat(matrix.empty()).map(CoverageMatrixTest::text).containsExactly("jamlik struktur 0 + 1");
    }

    @Test
    void an_area_that_is_not_described_covers_nothing() {
        assertThat(CoverageMatrix.of(PROV_MODELL, PROV_MODELL.area("arkiv")).empty())
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "social-barn-och-ungdomsvard, kunskapsbaserad, 3 9 0",
        "social-barn-och-ungdomsvard, saker,           12 2 2",
        "social-barn-och-ungdomsvard, individanpassad, 10 2 0",
        "social-barn-och-ungdomsvard, effektiv,        0 0 1",
        "social-barn-och-ungdomsvard, jamlik,          0 0 0",
        "social-barn-och-ungdomsvard, tillganglig,     1 1 0",
        "aldreomsorg, kunskapsbaserad, 0 8 0",
        "aldreomsorg, saker,           20 4 11",
        "aldreomsorg, individanpassad, 7 8 10",
        "aldreomsorg, effektiv,        0 0 0",
        "aldreomsorg, jamlik,          0 0 2",
        "aldreomsorg, tillganglig,     7 2 3"
    })
    void the_model_of_2023_has_struktur_process_and_resultat_in_a_dimension(
            String area, String dimension, String counts) {
        assertThat(CoverageMatrix.of(MODELL_2023, MODELL_2023.area(area)).cells().stream()
                        .filter(cell -> cell.dimension().code().equals(dimension))
                        .map(cell -> Integer.toString(cell.measured()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"social-barn-och-ungdomsvard, 8", "aldreomsorg, 7"})
    void the_model_of_2023_leaves_so_many_of_18_cells_empty(String area, int empty) {
        CoverageMatrix matrix = CoverageMatrix.of(MODELL_2023, MODELL_2023.area(area));

        assertThat(matrix.cells()).hasSize(18);
        assertThat(matrix.empty()).hasSize(empty);
    }

    private static String text(CoverageMatrix.Cell cell) {
        String counts = cell.wanted() == 0 ? "" + cell.measured() : cell.measured() + " + " + cell.wanted();
        return cell.dimension().code() + " " + cell.type().code() + " " + counts;
    }
}
