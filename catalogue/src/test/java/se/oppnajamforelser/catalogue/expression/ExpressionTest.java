package se.oppnajamforelser.catalogue.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionTest {

    @Test
    void a_choice_needs_an_option() {
        assertThatThrownBy(() -> new Expression.OneOf(Cell.of("E1"), List.of()))
                .hasMessage("options for E1: none (expected: at least one)");
    }

    @Test
    void a_constant_is_written_without_exponent() {
        assertThat(new Term.Constant(new BigDecimal("1E+3"))).hasToString("1000");
    }

    @Test
    void a_constant_needs_no_cell() {
        assertThat(new Term.Constant(BigDecimal.ONE).cells()).isEmpty();
    }
}
