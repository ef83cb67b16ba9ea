package se.oppnajamforelser.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.oppnajamforelser.catalogue.Examples.MODELL_2023;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.indicator.Direction;

/** The model of 2023 is what its document says, and complete. */
class ShippedModelTest {

    @Test
    void it_has_five_parts_of_which_three_hold_indicators_and_two_key_figures() {
        assertThat(MODELL_2023.words().parts())
                .extracting(part -> part.code() + " " + part.holds())
                .containsExactly(
                        "kvalitet INDIKATOR",
                        "valfard INDIKATOR",
                        "hallbar-utveckling INDIKATOR",
                        "centrala-nyckeltal NYCKELTAL",
                        "kostnadsnyckeltal NYCKELTAL");
    }

    @Test
    void it_lists_ten_areas_and_describes_the_two_pilots() {
        assertThat(MODELL_2023.areas()).hasSize(10);
        assertThat(MODELL_2023.areas())
                .filteredOn(area -> !area.indicators().isEmpty())
                .extracting(ModelArea::id)
                .containsExactly("social-barn-och-ungdomsvard", "aldreomsorg");
    }

    @ParameterizedTest
    @CsvSource({"1, 105", "2, 100", "4, 2"})
    void so_many_are_measured_every_so_many_years(int every, int entries) {
        assertThat(MODELL_2023.indicators())
                .filteredOn(indicator -> indicator
                        .cycle()
                        .filter(cycle -> cycle.every() == every)
                        .isPresent())
                .hasSize(entries);
    }

    /** The document promises them (lines 429 and 481) and lists none. */
    @Test
    void no_utvecklingsindikator_is_invented() {
        assertThat(MODELL_2023.indicators()).noneMatch(ModelIndicator::isWanted);
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void only_a_key_figure_has_no_direction(ModelIndicator indicator) {
        assertThat(indicator.direction() == Direction.NONE).isEqualTo(indicator.kind() == MeasureKind.NYCKELTAL);
        assertThat(indicator.direction().text()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void what_shows_sustainability_has_a_goal_of_agenda_2030(ModelIndicator indicator) {
        assertThat(indicator.goals().isEmpty())
                .isEqualTo(!indicator.part().code().equals("hallbar-utveckling"));
    }

    @Test
    void what_is_the_same_in_two_parts_says_so_on_both_sides() {
        assertThat(MODELL_2023.indicators().stream()
                        .filter(indicator -> !indicator.sameAs().isEmpty()))
                .hasSize(2)
                .allSatisfy(indicator -> assertThat(
                                MODELL_2023.indicator(indicator.sameAs().get(0)).sameAs())
                        .containsExactly(indicator.id().value()));
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void every_description_is_a_sentence(String description) {
        assertThat(description).matches("[A-ZÅÄÖ].{10,130}\\.");
    }

    @ParameterizedTest
    @MethodSource("notes")
    void every_note_is_made_of_sentences(String note) {
        assertThat(note).endsWith(".").hasSizeBetween(20, 320);
    }

    @Test
    void unknown_ids_are_refused_with_the_nearest() {
        assertThatThrownBy(() -> MODELL_2023.area("aldreomsorgen"))
                .hasMessage("Området \"aldreomsorgen\" finns inte. Menade du \"aldreomsorg\"?");
        assertThatThrownBy(() -> MODELL_2023.indicator("ao-audits"))
                .hasMessage("Indikatorn \"ao-audits\" finns inte. Menade du \"ao-audit\"?");
    }

    static Stream<ModelIndicator> indicators() {
        return MODELL_2023.indicators().stream();
    }

    static Stream<String> descriptions() {
        Vocabulary words = MODELL_2023.words();
        return Stream.of(
                        words.parts().stream().map(ModelPart::description),
                        words.levels().stream().map(Level::description),
                        words.dimensions().stream().map(Dimension::description),
                        words.types().stream().flatMap(type -> type.description().stream()),
                        words.cycles().stream().flatMap(cycle -> cycle.reading().stream()))
                .flatMap(each -> each);
    }

    static Stream<String> notes() {
        return Stream.concat(
                        indicators().map(ModelIndicator::note),
                        MODELL_2023.lifecycles().stream().map(Lifecycle::note))
                .flatMap(Optional::stream)
                .distinct();
    }
}
