package se.oppnajamforelser.survey.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.FilledIn;
import se.oppnajamforelser.survey.answer.ResponseState;
import se.oppnajamforelser.survey.answer.Standing;
import se.oppnajamforelser.survey.rate.ResponseRates.PartRate;
import se.oppnajamforelser.survey.rate.ResponseRates.Rate;
import se.oppnajamforelser.survey.rate.ResponseRates.RegionRate;

class ResponseRatesTest {

    private static final Round ROUND = FilledIn.OJ_2017.round();
    private static final List<String> UNITS =
            ROUND.frame().units().stream().map(Unit::code).toList();

    /** Seed 000, Table 2: Ekonomiskt bistånd 298, 94 percent; Våld i nära relationer 295, 93; in all 301, 95. */
    @Test
    void the_table_of_the_guide_comes_out() {
        Stream<Standing> common = sent("G", 301);
        Stream<Standing> assistance = Stream.concat(sent("E", 298), declined("E", 298, 301));
        Stream<Standing> violence = Stream.concat(sent("V", 295), declined("V", 295, 301));

        ResponseRates rates = ResponseRates.of(
                ROUND,
                Stream.of(common, assistance, violence).flatMap(all -> all).toList());

        assertThat(rates.total()).isEqualTo(new Rate(316, 301, new BigDecimal("95.3")));
        assertThat(rates.parts())
                .containsExactly(
                        new PartRate("G", "Gemensam del", 316, 301, 0, 301, new BigDecimal("95.3")),
                        new PartRate("E", "Ekonomiskt bistånd", 316, 298, 3, 301, new BigDecimal("94.3")),
                        new PartRate("V", "Våld i nära relationer", 316, 295, 6, 301, new BigDecimal("93.4")));
    }

    @Test
    void a_unit_that_has_only_declined_has_responded_in_all_but_in_no_part() {
        ResponseRates rates = ResponseRates.of(ROUND, declined("E", 0, 1).toList());

        assertThat(rates.total().responded()).isEqualTo(1);
        assertThat(rates.parts()).extracting(PartRate::responded).containsOnly(0);
    }

    @Test
    void a_draft_is_no_response() {
        Standing draft = new Standing(UNITS.get(0), "G", ResponseState.STARTED, 3, 0, Optional.empty(), false);

        assertThat(ResponseRates.of(ROUND, List.of(draft)).total().responded()).isZero();
    }

    @Test
    void a_region_counts_its_own_units() {
        ResponseRates rates = ResponseRates.of(ROUND, List.of(standing("0180-01", "G", false)));

        assertThat(rates.regions())
                .filteredOn(region -> region.total().responded() == 1)
                .extracting(RegionRate::region)
                .contains("riket", "lan-01", "storstad-0180")
                .doesNotContain("lan-14", "storstad-1480");
    }

    @Test
    void nobody_has_answered_a_round_that_is_planned() {
        assertThat(ResponseRates.of(ROUND, List.of()).total()).isEqualTo(new Rate(316, 0, new BigDecimal("0.0")));
    }

    private static Stream<Standing> sent(String part, int units) {
        return UNITS.stream().limit(units).map(unit -> standing(unit, part, false));
    }

    private static Stream<Standing> declined(String part, int from, int to) {
        return IntStream.range(from, to).mapToObj(unit -> standing(UNITS.get(unit), part, true));
    }

    private static Standing standing(String unit, String part, boolean declined) {
        return new Standing(
                unit,
                part,
                declined ? ResponseState.DECLINED : ResponseState.SUBMITTED,
                1,
                1,
                Optional.of(Instant.parse("2017-03-01T11:00:00Z")),
                declined);
    }
}
