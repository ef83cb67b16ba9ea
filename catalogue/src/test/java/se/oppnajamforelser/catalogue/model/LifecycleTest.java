package se.oppnajamforelser.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.oppnajamforelser.catalogue.Examples.MODELL_2023;
import static se.oppnajamforelser.catalogue.Examples.PROV_MODELL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of the measures that were reviewed, also of those that the model does not list. */
class LifecycleTest {

    @ParameterizedTest
    @CsvSource({
        "p-vardkedja, missbruks-och-beroendevard, 2023, 'Mäts inte 2023. Borttagen från 2023, eftersom stödet i forskningen är svagare.'",
        "p-habiliteringsersattning, funktionsnedsattning-lss, 2023, 'Mäts inte 2023. Ingen insamling är planerad, eftersom så gott som alla kommuner redan når upp till den.'",
        "p-rutin-information-sip, social-barn-och-ungdomsvard, 2022, 'Mäts inte 2022. Pausad sedan 2022, eftersom den inte träffar det man vill veta.'",
        "p-rutin-information-sip, social-barn-och-ungdomsvard, 2023, 'Mäts inte 2023. Pausad sedan 2022, eftersom den inte träffar det man vill veta. Översynen fortsätter.'",
        "p-anvant-resultat-uppfoljning, ekonomiskt-bistand, 2022, 'Mäts inte 2022. Pausad sedan 2022, eftersom den inte träffar det man vill veta och värdena ligger lågt.'"
    })
    void a_measure_that_was_stopped_says_why(String measure, String area, int year, String text) {
        assertThat(MODELL_2023.lifecycle(measure).stop(MODELL_2023.area(area), year))
                .map(MeasuringStatus::text)
                .contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "p-plan-handlaggares-kompetensutveckling, aldreomsorg, 2022",
        "p-rutin-information-sip, kommunal-halso-och-sjukvard, 2022",
        "p-rutin-skyddade-personuppgifter, ekonomiskt-bistand, 2022",
        "p-overenskommelse-extern-part, social-barn-och-ungdomsvard, 2022",
        "p-anvant-resultat-uppfoljning, aldreomsorg, 2022",
        "p-bisam, socialpsykiatri, 2023",
        "p-socialjour, aldreomsorg, 2023"
    })
    void a_measure_goes_on_where_and_when_nothing_stops_it(String measure, String area, int year) {
        assertThat(MODELL_2023.lifecycle(measure).stop(MODELL_2023.area(area), year))
                .isEmpty();
    }

    @Test
    void a_pause_of_two_areas_becomes_a_replacement_in_all() {
        Lifecycle followUp = MODELL_2023.lifecycle("p-anvant-resultat-uppfoljning");

        assertThat(MODELL_2023.areas())
                .filteredOn(area -> followUp.stop(area, 2022).isPresent())
                .extracting(ModelArea::id)
                .containsExactly("ekonomiskt-bistand", "vald-i-nara-relationer");
        assertThat(MODELL_2023.areas()).allSatisfy(area -> assertThat(followUp.stop(area, 2023))
                .map(MeasuringStatus::text)
                .contains("Mäts inte 2023. Ersatt från 2023 av \"Genomfört individbaserad systematisk "
                        + "uppföljning av målgruppens problem och/eller behov\"."));
    }

    @Test
    void a_measure_that_is_new_begins_where_it_is_new() {
        Lifecycle katalog = PROV_MODELL.lifecycle("m-digital-katalog");

        assertThat(katalog.begins(PROV_MODELL.area("bibliotek"))).contains(2025);
        assertThat(MODELL_2023
                        .lifecycle("ny-uppfoljning-stod-och-insatser")
                        .begins(MODELL_2023.area("kommunal-halso-och-sjukvard")))
                .isEmpty();
    }

    @Test
    void an_unknown_measure_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> MODELL_2023.lifecycle("p-socialjouren"))
                .hasMessage("Måttet \"p-socialjouren\" finns inte. Menade du \"p-socialjour\"?");
    }
}
