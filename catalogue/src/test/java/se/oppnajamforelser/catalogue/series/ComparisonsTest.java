package se.oppnajamforelser.catalogue.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.round.Round;

class ComparisonsTest {

    private static final List<Round> ROUNDS = Examples.shipped().toList();
    private static final Comparisons SHIPPED = Comparisons.shipped(ROUNDS);
    private static final String EB_2015 = "oj-2015-ekonomiskt-bistand";

    /** The guides name three measures of 2017 that cannot be compared with 2016, and eight that partly can. */
    @Test
    void the_measures_that_the_guides_name_are_judged_against_2016() {
        List<Judgement> judged = against2016().judged();

        assertThat(judged).filteredOn(one -> one.level() == Comparability.NOT).hasSize(3);
        assertThat(judged)
                .filteredOn(one -> one.level() == Comparability.PARTLY)
                .hasSize(8);
        assertThat(judged)
                .filteredOn(one -> one.indicators().isEmpty())
                .extracting(Judgement::name)
                .containsExactly("Habiliteringsersättning", "Ersätter ledsagares omkostnader");
    }

    @ParameterizedTest
    @CsvSource({
        "vnr-rutin-sip-, not, 8",
        "vnr-rutin-vald-vuxen-, not, 8",
        "vnr-rutin-skyddade-personuppgifter-, partly, 8",
        "eb-hushall, direct, 1"
    })
    void a_measure_is_judged_alike_in_every_area_that_is_asked_about_it(String begin, String level, int indicators) {
        assertThat(Examples.OJ_2017.indicators())
                .extracting(Indicator::id)
                .filteredOn(id -> id.value().startsWith(begin))
                .hasSize(indicators)
                .allSatisfy(id -> assertThat(against2016().compared(id).flatMap(Compared::level))
                        .map(Comparability::code)
                        .contains(level));
    }

    @Test
    void what_is_not_named_is_directly_comparable_with_2016_and_has_no_reason() {
        Compared compared =
                against2016().compared(new IndicatorId("eb-socialjour")).orElseThrow();

        assertThat(compared).isEqualTo(new Compared(2016, Optional.of(Comparability.DIRECT), Optional.empty()));
        assertThat(compared.isBreak()).isFalse();
        assertThat(compared.text()).isEqualTo("Direkt jämförbar med 2016.");
    }

    @Test
    void every_indicator_that_two_rounds_share_is_judged() {
        assertThat(Examples.OJ_2017.indicators())
                .extracting(Indicator::id)
                .filteredOn(id -> Examples.round(EB_2015).find(id.value()).isPresent())
                .hasSize(17)
                .allSatisfy(id -> assertThat(SHIPPED.compared(Examples.OJ_2017, id))
                        .extracting(Compared::year)
                        .containsExactly(2016, 2015));
    }

    @Test
    void no_other_rounds_share_an_id() {
        assertThat(ROUNDS.stream()
                        .filter(round -> !round.id().equals(EB_2015))
                        .flatMap(round -> round.indicators().stream())
                        .map(Indicator::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_directly_comparable_past_2016() {
        assertThat(SHIPPED.all())
                .filteredOn(comparison -> comparison.year() < 2016)
                .allSatisfy(comparison -> assertThat(comparison.others()).isEmpty())
                .flatExtracting(YearComparison::judged)
                .extracting(Judgement::level)
                .hasSize(6)
                .doesNotContain(Comparability.DIRECT);
    }

    @ParameterizedTest
    @CsvSource({
        "eb-strukturerad-utredningsmall, eb-utredningsmall-barnperspektiv, eb-strukturerad-utredningsmall",
        "eb-utredningsmall-barnperspektiv, eb-utredningsmall-barnperspektiv, eb-strukturerad-utredningsmall",
        "EB-JURIDISKT-STOD, eb-juridiskt-stod, eb-juridiskt-stod"
    })
    void an_indicator_is_followed_under_its_earlier_and_later_ids(String asked, String in2015, String in2017) {
        assertThat(SHIPPED.lineage(asked).stages())
                .extracting(Stage::year, stage -> stage.indicator().id().value())
                .containsExactly(tuple(2015, in2015), tuple(2017, in2017));
    }

    @Test
    void an_indicator_of_one_round_only_is_a_lineage_of_one() {
        Lineage lineage = SHIPPED.lineage("u07340");

        assertThat(lineage.stages()).hasSize(1);
        assertThat(lineage.before(lineage.stages().get(0))).isEmpty();
    }

    @Test
    void an_unknown_indicator_is_refused_and_the_nearest_named() {
        assertThatThrownBy(() -> SHIPPED.lineage("eb-juridisk-stod"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("Indikatorn \"eb-juridisk-stod\" finns inte. Menade du \"eb-juridiskt-stod\"?");
    }

    @Test
    void a_round_without_the_indicator_is_refused() {
        assertThatThrownBy(() -> SHIPPED.lineage("eb-juridiskt-stod").stage("e-halsa-2022"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("Omgången med indikatorn eb-juridiskt-stod \"e-halsa-2022\" finns inte.");
    }

    @Test
    void stages_compare_as_the_worst_of_the_steps_between_them() {
        Stage first = stage(2015, List.of());
        Stage second = stage(2017, List.of(compared(2015, Comparability.PARTLY, "Frågan ändrades.")));
        Stage third = stage(2022, List.of(compared(2017, Comparability.NOT, "Målgruppen ändrades.")));
        Lineage lineage = Lineage.of(List.of(third, first, second));

        assertThat(lineage.between(first, third).text())
                .isEqualTo("Inte jämförbar med 2015. Frågan ändrades. Målgruppen ändrades.");
        assertThat(lineage.between(first, second).text()).isEqualTo("Delvis jämförbar med 2015. Frågan ändrades.");
    }

    @Test
    void where_a_step_is_not_judged_the_whole_is_not() {
        Stage first = stage(2015, List.of());
        Stage second = stage(2017, List.of());
        Compared between = Lineage.of(List.of(first, second)).between(first, second);

        assertThat(between.text()).isEqualTo("Jämförbarheten med 2015 är inte bedömd.");
        assertThat(between.isBreak()).isTrue();
    }

    private static Compared compared(int year, Comparability level, String reason) {
        return new Compared(year, Optional.of(level), Optional.of(reason));
    }

    private static Stage stage(int year, List<Compared> compared) {
        Round round =
                ROUNDS.stream().filter(one -> one.year() == year).findFirst().orElseThrow();
        return new Stage(round, round.indicators().get(0), compared);
    }

    private static YearComparison against2016() {
        return SHIPPED.all().stream()
                .filter(comparison -> comparison.year() == 2016)
                .findFirst()
                .orElseThrow();
    }
}
