package se.oppnajamforelser.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where an indicator's figures come from. */
class OriginTest {

    private static final DataSource ENKAT =
            new DataSource("enkat", "Enkät", DataSource.Kind.ASKED, Optional.empty(), List.of());

    @Test
    void a_likely_source_is_no_source() {
        assertThat(new Origin.NotStated(Optional.of(ENKAT)).source()).isEmpty();
        assertThat(new Origin.Known(ENKAT, Origin.Basis.DERIVED).source()).contains(ENKAT);
    }

    @Test
    void a_source_that_is_not_stated_is_not_known() {
        assertThatThrownBy(() -> new Origin.Known(ENKAT, Origin.Basis.NOT_STATED))
                .hasMessage("enkat: not-stated (expected: stated or derived)");
    }
}
