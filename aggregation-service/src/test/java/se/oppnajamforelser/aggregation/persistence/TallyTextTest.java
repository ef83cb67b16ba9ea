package se.oppnajamforelser.aggregation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.Ratios;
import se.oppnajamforelser.catalogue.share.Tally;

class TallyTextTest {

    private static final Area AREA = Samples.E_HALSA.area("e-halsa");

    @Test
    void outcomes_that_no_unit_got_are_left_out() {
        assertThat(TallyText.write(AREA, tallies())).startsWith("u07340 j102 b188\n");
    }

    @Test
    void what_is_stored_comes_back_with_every_decimal() {
        assertThat(TallyText.read(AREA, 290, TallyText.write(AREA, tallies()))).isEqualTo(tallies());
    }

    @Test
    void an_indicator_that_was_not_there_when_it_was_stored_is_bortfall_for_every_unit() {
        assertThat(TallyText.read(AREA, 290, ""))
                .hasSize(43)
                .containsOnly(Tally.of(Map.of(Outcome.BORTFALL, 290), BigDecimal.ZERO));
    }

    private static List<Tally> tallies() {
        Tally share = Tally.of(Map.of(Outcome.JA, 102, Outcome.BORTFALL, 188), BigDecimal.ZERO);
        List<Tally> tallies = new ArrayList<>(Collections.nCopies(43, share));
        tallies.set(5, Tally.of(Map.of(Outcome.TAL, 2), new BigDecimal("123456789012345678.25")));
        tallies.set(
                6,
                Tally.of(Map.of(Outcome.TAL, 2), new BigDecimal("57.5"))
                        .with(new Ratios(2, new BigDecimal("11"), new BigDecimal("40.25"))));
        return tallies;
    }
}
