package se.oppnajamforelser.survey.respondent;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.survey.Brukare;
import se.oppnajamforelser.survey.rate.ResponseRates;
import se.oppnajamforelser.survey.rate.ResponseRates.PartRate;
import se.oppnajamforelser.survey.rate.ResponseRates.Rate;
import se.oppnajamforelser.survey.respondent.Turnout.Sent;

class TurnoutsTest {

    private static final Frame FRAME = Brukare.FORM.round().frame();
    private static final String FIRST =
            Brukare.BREAKDOWNS.get(0).groups().get(0).key();
    private static final String SECOND =
            Brukare.BREAKDOWNS.get(0).groups().get(1).key();

    private static final Turnouts TURNOUTS = Turnouts.of(
            FRAME, List.of(group("0114", 0, 10, 4, 1), group("0114", 1, 5, 5, 0), group("1480", 0, 7, 0, 0)));

    @Test
    void every_region_counts_those_of_its_kommuner_and_its_group() {
        assertThat(TURNOUTS.asked())
                .hasSize(FRAME.regions().size())
                .containsEntry("riket", 22)
                .containsEntry("lan-01", 15)
                .containsEntry("kommun-0114", 15)
                .containsEntry("kommun-0114." + FIRST, 10)
                .containsEntry("kommun-0114." + SECOND, 5)
                .containsEntry("riket." + FIRST, 17)
                .containsEntry("kommun-0115", 0);
    }

    @Test
    void response_rates_are_of_those_asked_and_nought_where_nobody_is() {
        ResponseRates rates = ResponseRates.of(Brukare.FORM.round(), TURNOUTS);

        assertThat(rates.total()).isEqualTo(new Rate(22, 9, new BigDecimal("40.9")));
        PartRate part = rates.parts().get(0);
        assertThat(part.submitted()).isEqualTo(9);
        assertThat(part.declined()).isEqualTo(1);
        assertThat(part.responded()).isEqualTo(8);
        assertThat(rates.regions())
                .filteredOn(region -> region.region().equals("kommun-0115"))
                .extracting(region -> region.total())
                .containsExactly(new Rate(0, 0, new BigDecimal("0.0")));
    }

    private static GroupTurnout group(String kommun, int number, int asked, int responded, int declined) {
        return new GroupTurnout(
                kommun,
                new TreeMap<>(Brukare.groups(number)),
                new Turnout(asked, responded, new TreeMap<>(Map.of(Brukare.PART, new Sent(responded, declined)))));
    }
}
