package se.oppnajamforelser.catalogue.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.oppnajamforelser.catalogue.indicator.Outcome.BORTFALL;
import static se.oppnajamforelser.catalogue.indicator.Outcome.DELVIS;
import static se.oppnajamforelser.catalogue.indicator.Outcome.EJ_AKTUELLT;
import static se.oppnajamforelser.catalogue.indicator.Outcome.JA;
import static se.oppnajamforelser.catalogue.indicator.Outcome.NEJ;
import static se.oppnajamforelser.catalogue.series.Observations.changed;
import static se.oppnajamforelser.catalogue.series.Observations.observed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.UnitOutcome;
import se.oppnajamforelser.catalogue.share.Withholding;

class ChangeTest {

    private static final Compared PARTLY =
            new Compared(2015, Optional.of(Comparability.PARTLY), Optional.of("Frågan ändrades."));

    /** A, the only Nej of 2015, did not answer in 2017: nobody got better, yet the share rose. */
    @Test
    void a_rise_that_comes_from_who_answered_is_no_rise_among_the_same_units() {
        Change change = changed(List.of(NEJ, JA, JA, NEJ), List.of(BORTFALL, JA, JA, NEJ));

        assertThat(change.points()).contains(new BigDecimal("16.7"));
        assertThat(change.sameUnits())
                .contains(new SameUnits(3, new BigDecimal("0.0"), Optional.of(new Flow(0, 0, 3))));
        assertThat(change.verdict()).isEqualTo(Verdict.MAY_BE_NON_RESPONSE);
        assertThat(change.text())
                .isEqualTo("Andelen ökade med 16,7 procentenheter sedan 2015. För de 3 enheter som räknas båda åren är"
                        + " andelen oförändrad: 0 har fått Ja och 0 har inte längre Ja. Skillnaden kan bero enbart på"
                        + " bortfall.");
    }

    @Test
    void the_flow_counts_those_who_turned_either_way() {
        Change change = changed(List.of(NEJ, DELVIS, JA, JA), List.of(JA, JA, NEJ, JA));

        assertThat(change.sameUnits().flatMap(SameUnits::flow)).contains(new Flow(2, 1, 1));
        assertThat(change.verdict()).isEqualTo(Verdict.NOT_ONLY_NON_RESPONSE);
        assertThat(change.text())
                .isEqualTo("Andelen ökade med 25,0 procentenheter sedan 2015. För de 4 enheter som räknas båda åren"
                        + " ökade andelen med 25,0 procentenheter: 2 har fått Ja och 1 har inte längre Ja. Skillnaden"
                        + " kan inte bero enbart på bortfall.");
    }

    @Test
    void a_unit_that_is_left_out_of_the_share_does_not_count_among_the_same_units() {
        assertThat(changed(List.of(JA, EJ_AKTUELLT), List.of(JA, NEJ))
                        .sameUnits()
                        .map(SameUnits::units))
                .contains(1);
    }

    @Test
    void where_a_share_is_withheld_no_change_is_told_not_even_among_the_same_units() {
        Change change = changed(List.of(JA, BORTFALL, BORTFALL), List.of(NEJ, JA, JA));

        assertThat(change.points()).isEmpty();
        assertThat(change.sameUnits()).isEmpty();
        assertThat(change.text()).isEqualTo("Förändringen sedan 2015 visas inte: för stort bortfall.");
    }

    @Test
    void equal_shares_of_full_response_are_no_difference() {
        assertThat(changed(List.of(JA, NEJ), List.of(NEJ, JA)).text())
                .isEqualTo("Andelen är oförändrad sedan 2015. För de 2 enheter som räknas båda åren är andelen"
                        + " oförändrad: 1 har fått Ja och 1 har inte längre Ja. Andelarna är lika stora, och alla har"
                        + " svarat.");
    }

    @Test
    void a_break_in_comparability_is_said_last() {
        Change change = Change.of(observed(2015, List.of(JA)), observed(2017, List.of(NEJ)), PARTLY);

        assertThat(change.text())
                .startsWith("Andelen minskade med 100,0 procentenheter sedan 2015. För den enda enhet som räknas")
                .endsWith("Delvis jämförbar med 2015. Frågan ändrades.");
    }

    @Test
    void a_number_changes_by_its_mean() {
        Change change = Change.of(numbers(2015, "2", "4"), numbers(2017, "5", "4", "9"), PARTLY);

        assertThat(change.points()).contains(new BigDecimal("3.0"));
        assertThat(change.sameUnits()).contains(new SameUnits(2, new BigDecimal("1.5"), Optional.empty()));
        assertThat(change.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(change.text())
                .startsWith("Medelvärdet ökade med 3,0 sedan 2015. För de 2 enheter som räknas båda åren ökade"
                        + " medelvärdet med 1,5. Det går inte att säga");
    }

    @Test
    void a_share_and_a_number_have_no_change() {
        assertThatThrownBy(() -> Change.of(observed(2015, List.of(JA)), numbers(2017, "1"), PARTLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("change from SHARE to NUMBER (expected: the same kind of figure in both years)");
    }

    private static Observation numbers(int year, String... numbers) {
        SortedMap<String, UnitOutcome> units = new TreeMap<>();
        IntStream.range(0, numbers.length)
                .forEach(place -> units.put("unit-" + place, UnitOutcome.of(new BigDecimal(numbers[place]))));
        ShareRule rule =
                new ShareRule(ShareRule.Kind.NUMBER, Set.of(), new Withholding(Withholding.Counts.BORTFALL, 20));
        return new Observation(year, rule, units, Optional.empty());
    }
}
