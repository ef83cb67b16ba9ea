package se.oppnajamforelser.catalogue.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.oppnajamforelser.catalogue.Examples.OJ_2017;
import static se.oppnajamforelser.catalogue.Examples.PROV;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;

class RoundTest {

    @Test
    void areas_and_indicators_are_found_by_id() {
        assertThat(OJ_2017.area("ekonomiskt-bistand").name()).isEqualTo("Ekonomiskt bistånd");
        assertThat(OJ_2017.indicator("EB-FREDA").id()).hasToString("eb-freda");
        assertThat(OJ_2017.indicators()).hasSize(90);
    }

    @Test
    void what_is_unknown_is_refused_with_the_nearest_that_is_known() {
        assertThatThrownBy(() -> OJ_2017.area("ekonomi"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageStartingWith("Området \"ekonomi\" finns inte.");
        assertThatThrownBy(() -> OJ_2017.indicator("eb-freda2"))
                .hasMessage("Indikatorn \"eb-freda2\" finns inte. Menade du \"eb-freda\"?");
        assertThatThrownBy(() -> Rounds.shipped().round("oj-2018"))
                .hasMessage("Omgången \"oj-2018\" finns inte. Menade du \"oj-2017\"?");
    }

    @Test
    void outcomes_that_are_better_or_worse_have_a_colour_with_a_name_and_a_meaning() {
        assertThat(OJ_2017.colour(Outcome.JA)).contains(Colour.GRON);
        assertThat(OJ_2017.colour(Outcome.EJ_AKTUELLT)).isEmpty();
        assertThat(Colour.GRON.word()).isEqualTo("grönt");
        assertThat(Colour.GUL.meaning()).isEqualTo("delvis önskvärt resultat");
        assertThat(Colour.ROD.code()).isEqualTo("rod");
    }

    @Test
    void the_rounds_are_in_order_of_year() {
        assertThat(Rounds.shipped().all())
                .extracting(Round::id)
                .containsExactly(
                        "oj-2015-ekonomiskt-bistand",
                        "oj-2015-social-barn-och-ungdomsvard",
                        "oj-2017",
                        "e-halsa-2022",
                        "brukare-hemtjanst-2023",
                        "enheter-hemtjanst-2023");
    }

    @Test
    void a_round_that_leaves_things_out_gets_what_the_readme_says() {
        assertThat(PROV.indicator("bib-skola").period()).isEmpty();
        assertThat(PROV.indicator("bib-skola").coverage()).isEmpty();
        assertThat(PROV.indicator("bib-skola").sharedWith()).isEmpty();
        assertThat(PROV.questionnaire().question("B1").required()).isTrue();
        assertThat(PROV.questionnaire().question("B5").decimals()).isZero();
        assertThat(PROV.questionnaire().part("G").gate()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_no_text() {
        assertThat(CatalogueSource.shipped().text("oj-2017/round.yaml")).isPresent();
        assertThat(CatalogueSource.shipped().text("oj-2017/ingen.yaml")).isEmpty();
        assertThat(CatalogueSource.folder(Path.of("src/test/resources")).text("prov"))
                .isEmpty();
    }
}
