package se.oppnajamforelser.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.Examples.MODELL_2023;
import static se.oppnajamforelser.catalogue.Examples.PROV_MODELL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much an area's measuring asks of those who answer. */
class BurdenTest {

    @Test
    void a_question_that_may_be_needed_is_counted_apart() {
        Burden burden = Burden.of(new MeasuringPlan(PROV_MODELL), PROV_MODELL.area("bibliotek"), 2025);

        assertThat(burden).isEqualTo(new Burden(2025, "bibliotek", 5, 2, 2));
        assertThat(burden.askedAtMost()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "social-barn-och-ungdomsvard, 2023, 64, 8, 42",
        "social-barn-och-ungdomsvard, 2024, 67, 8, 45",
        "social-barn-och-ungdomsvard, 2025, 63, 8, 41",
        "aldreomsorg, 2023, 100, 13, 75",
        "aldreomsorg, 2024, 81, 13, 56",
        "aldreomsorg, 2025, 99, 13, 74",
        "ekonomiskt-bistand, 2023, 0, 0, 0"
    })
    void the_model_of_2023_asks_so_much_of_an_area(String area, int year, int due, int asked, int notStated) {
        assertThat(Burden.of(new MeasuringPlan(MODELL_2023), MODELL_2023.area(area), year))
                .isEqualTo(new Burden(year, area, due, asked, notStated));
    }
}
