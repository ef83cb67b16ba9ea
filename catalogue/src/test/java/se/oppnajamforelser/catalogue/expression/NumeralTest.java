package se.oppnajamforelser.catalogue.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "0|0",
                "007|7",
                "12.5|12.5",
                "12,5|12.5",
                "-3|-3",
                "1 200|1200",
                "1 234 567,25|1234567.25",
                "' 12 '|12"
            })
    void a_number_is_read_as_people_write_it(String text, BigDecimal number) {
        assertThat(Numeral.read(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u00a0200", "1\u2009200", "1\u202f200"})
    void the_spaces_that_programs_put_between_thousands_are_spaces(String text) {
        assertThat(Numeral.read(text)).contains(new BigDecimal("1200"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ja",
                "1e3",
                "12 5",
                "1 2000",
                "1,2,3",
                "1.200,5",
                ",5",
                "5,",
                "+5",
                "0x1F",
                "12%",
                "1234567890123456"
            })
    void anything_else_is_no_number(String text) {
        assertThat(Numeral.read(text)).isEmpty();
    }

    @Test
    void decimals_are_kept_as_written() {
        assertThat(Numeral.read("12,50")).contains(new BigDecimal("12.50"));
    }
}
