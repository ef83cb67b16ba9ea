package se.oppnajamforelser.catalogue.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.Examples;

/** The gate in front of the decks is itself shut. */
class DeckGateTest {

    @Test
    void without_cases_everything_is_lacking() {
        assertThat(lacking("eb-genomforandeplan-upprattad", List.of()))
                .containsExactly(
                        "eb-genomforandeplan-upprattad: no case with the outcome ja",
                        "eb-genomforandeplan-upprattad: no case with the outcome delvis",
                        "eb-genomforandeplan-upprattad: no case with the outcome nej",
                        "eb-genomforandeplan-upprattad: no case with the outcome bortfall",
                        "eb-genomforandeplan-upprattad: no case answers E9 with ja-alla",
                        "eb-genomforandeplan-upprattad: no case answers E9 with ja-inte-alla",
                        "eb-genomforandeplan-upprattad: no case answers E9 with nej");
    }

    @Test
    void a_clause_that_is_tried_one_way_only_is_named() {
        assertThat(lacking("eb-rutin-sip", deck("eb-rutin-sip").subList(0, 2)))
                .contains(
                        "eb-rutin-sip: G21[ekonomiskt-bistand] == ej-aktuellt is never true",
                        "eb-rutin-sip: G21[ekonomiskt-bistand] == ja is never false",
                        "eb-rutin-sip: G21a[ekonomiskt-bistand] in {ja, ej-aktuellt-ny} is never false",
                        "eb-rutin-sip: no case with an answer to G21a[ekonomiskt-bistand] that does not count");
    }

    @Test
    void a_count_that_is_not_tried_at_its_limit_is_named() {
        assertThat(lacking(
                        "eb-strukturerad-utredningsmall",
                        deck("eb-strukturerad-utredningsmall").subList(2, 3)))
                .contains(
                        "eb-strukturerad-utredningsmall: count(E6a[*] == ja) >= 7 is never tried with 7 rows",
                        "eb-strukturerad-utredningsmall: count(E6a[*] == ja) >= 7 is never tried with 6 rows");
    }

    @Test
    void the_whole_deck_lacks_nothing() {
        assertThat(lacking("eb-strukturerad-utredningsmall", deck("eb-strukturerad-utredningsmall")))
                .isEmpty();
    }

    private static List<String> lacking(String indicator, List<Deck.Case> cases) {
        return new DeckGate(Examples.OJ_2017.questionnaire(), Examples.OJ_2017.indicator(indicator), cases).lacking();
    }

    private static List<Deck.Case> deck(String indicator) {
        return Deck.of(Examples.OJ_2017, Examples.OJ_2017.area("ekonomiskt-bistand"))
                .byIndicator()
                .get(indicator);
    }
}
