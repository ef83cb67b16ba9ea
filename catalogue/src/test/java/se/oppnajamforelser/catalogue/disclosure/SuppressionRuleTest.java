package se.oppnajamforelser.catalogue.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.FrameKind;

class SuppressionRuleTest {

    private static final SuppressionRule RULE = new SuppressionRule(1, 3, 20);

    @ParameterizedTest
    @CsvSource({"1, 20", "3, 20", "2, 5000"})
    void one_to_three_persons_are_too_few(long persons, long population) {
        assertThat(RULE.hides(new Counts(persons, population))).contains(new Reason.FewPersons(1, 3));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 19", "19, 19"})
    void a_population_under_twenty_is_too_small_whatever_the_persons(long persons, long population) {
        assertThat(RULE.hides(new Counts(persons, population))).contains(new Reason.SmallPopulation(20));
    }

    @ParameterizedTest
    @CsvSource({"0, 20", "4, 20", "20, 20", "0, 0"})
    void nobody_or_four_of_twenty_can_be_shown_and_of_nobody_there_is_nothing_to_hide(long persons, long population) {
        assertThat(RULE.hides(new Counts(persons, population))).isEqualTo(Optional.empty());
    }

    @Test
    void a_rule_that_hides_one_number_only_would_tell_it() {
        assertThatThrownBy(() -> new SuppressionRule(2, 2, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("suppression: 2 to 2 persons, population under 20 "
                        + "(expected: from nought or more, to more than from, and a population of more than that)");
    }

    @Test
    void counts_are_refused_if_there_are_more_persons_than_population() {
        assertThatThrownBy(() -> new Counts(3, 2))
                .hasMessage("counts: 3 of 2 (expected: nought to all of the population)");
    }

    @Test
    void a_total_is_refused_that_is_of_units_without_counts_or_stands_twice() {
        TreeMap<String, Counts> units = new TreeMap<>(Map.of("a", new Counts(5, 50)));

        assertThatThrownBy(() -> new AdditiveTable(units, List.of(new Total("riket", Set.of("a", "b")))))
                .hasMessage("total riket: units without counts (expected: units of the table)");
        assertThatThrownBy(() -> new AdditiveTable(units, List.of(new Total("a", Set.of("a")))))
                .hasMessage("total a: stands twice (expected: an id of its own)");
        assertThatThrownBy(() -> new Total("riket", Set.of()))
                .hasMessage("total riket: no units (expected: at least one)");
    }

    @Test
    void the_totals_of_a_frame_are_over_the_units_that_have_counts() {
        Frame frame = Frame.on(LocalDate.parse("2017-02-01"), FrameKind.KOMMUNER_OCH_STADSDELAR);
        AdditiveTable table = AdditiveTable.of(
                frame, Map.of("0980", new Counts(7, 70), "0180-01", new Counts(8, 80), "0180-02", new Counts(9, 90)));

        assertThat(table.totals())
                .extracting(Total::id)
                .containsExactly(
                        "riket", "lan-01", "lan-09", "storstad-0180", "storlek-3", "storlek-5", "skl-a1", "skl-c6");
        assertThat(table.sum(Set.of("0180-01", "0180-02"))).isEqualTo(new Counts(17, 170));
        assertThatThrownBy(() -> AdditiveTable.of(frame, Map.of("0180", new Counts(7, 70))))
                .isInstanceOf(UnknownIdException.class);
    }
}
