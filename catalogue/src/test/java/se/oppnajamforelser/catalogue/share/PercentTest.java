package se.oppnajamforelser.catalogue.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({
        "0, 7, 0.0",
        "7, 7, 100.0",
        "1, 3, 33.3",
        "2, 3, 66.7",
        "1, 8, 12.5",
        "1, 16, 6.3",
        "3, 16, 18.8",
        "1, 2000, 0.1"
    })
    void a_share_has_one_decimal_half_rounded_up(int part, int whole, BigDecimal percent) {
        assertThat(Percent.of(part, whole)).isEqualTo(percent);
    }

    @Test
    void a_mean_has_one_decimal_half_rounded_up() {
        assertThat(Percent.mean(new BigDecimal("12.5"), 2)).isEqualTo(new BigDecimal("6.3"));
    }
}
