package se.oppnajamforelser.catalogue.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.Examples.E_HALSA_2022;
import static se.oppnajamforelser.catalogue.Examples.OJ_2017;
import static se.oppnajamforelser.catalogue.Examples.PROV;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Parser;
import se.oppnajamforelser.catalogue.round.Round;

/** Rules as people read them. */
class WordingTest {

    private static final Wording WORDING = new Wording(PROV.questionnaire());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "G1 == ja                         | svaret på fråga G1 är \"Ja\"",
                "G1 in {ja, nej}                  | svaret på fråga G1 är \"Ja\" eller \"Nej\"",
                "G1 in {ja, nej, vet-ej}          | svaret på fråga G1 är \"Ja\", \"Nej\" eller \"Kan inte svara\"",
                "G2[skola] == ja                  | svaret på raden \"Skola\" i fråga G2 är \"Ja\"",
                "answered(B4a)                    | fråga B4a är besvarad",
                "any(G2[*] == ja)                 | minst en rad i fråga G2 har svaret \"Ja\"",
                "count(G2[*] == ja) >= 3          | alla 3 rader i fråga G2 har svaret \"Ja\"",
                "count(G2[*] == ja) >= 2          | minst 2 rader i fråga G2 har svaret \"Ja\"",
                "count(G2[*] == ja) >= 1          | minst en rad i fråga G2 har svaret \"Ja\"",
                "count(G2[*] in {ja, nej}) == 2   | precis 2 rader i fråga G2 har svaret \"Ja\" eller \"Nej\"",
                "count(G2[*] == ja) > 1           | fler än en rad i fråga G2 har svaret \"Ja\"",
                "count(G2[*] == ja) <= 2          | högst 2 rader i fråga G2 har svaret \"Ja\"",
                "count(G2[*] == ja) < 2           | färre än 2 rader i fråga G2 har svaret \"Ja\"",
                "B2 == 5                          | svaret på fråga B2 är lika med 5",
                "B2 >= 2.5                        | svaret på fråga B2 är minst 2,5",
                "B2 > B5                          | svaret på fråga B2 är mer än svaret på fråga B5",
                "B2 <= 5                          | svaret på fråga B2 är högst 5",
                "B2 + B5 < 5                      | summan av svaret på fråga B2 och svaret på fråga B5 är mindre än 5",
                "not G1 == ja                     | svaret på fråga G1 är något annat än \"Ja\"",
                "not G1 in {ja, nej}              | svaret på fråga G1 är varken \"Ja\" eller \"Nej\"",
                "not answered(B4a)                | fråga B4a är obesvarad",
                "not any(G2[*] == ja)             | ingen rad i fråga G2 har svaret \"Ja\"",
                "not count(G2[*] == ja) >= 1      | ingen rad i fråga G2 har svaret \"Ja\"",
                "not count(G2[*] == ja) >= 2      | färre än 2 rader i fråga G2 har svaret \"Ja\"",
                "not count(G2[*] == ja) > 0       | ingen rad i fråga G2 har svaret \"Ja\"",
                "not count(G2[*] == ja) > 1       | högst en rad i fråga G2 har svaret \"Ja\"",
                "not count(G2[*] == ja) <= 1      | fler än en rad i fråga G2 har svaret \"Ja\"",
                "not count(G2[*] == ja) < 2       | minst 2 rader i fråga G2 har svaret \"Ja\"",
                "not count(G2[*] == ja) == 2      | fler eller färre än 2 rader i fråga G2 har svaret \"Ja\"",
                "not B2 == 5                      | svaret på fråga B2 är något annat än 5",
                "not B2 >= 5                      | svaret på fråga B2 är mindre än 5",
                "not B2 > 5                       | svaret på fråga B2 är högst 5",
                "not B2 <= 5                      | svaret på fråga B2 är mer än 5",
                "not B2 < 5                       | svaret på fråga B2 är minst 5",
                "not not G1 == ja                 | svaret på fråga G1 är \"Ja\"",
                "G1 == ja and B4 == ja            | svaret på fråga G1 är \"Ja\", och svaret på fråga B4 är \"Ja\"",
                "G1 == ja or B4 == ja             | antingen svaret på fråga G1 är \"Ja\", eller svaret på fråga B4 är \"Ja\"",
                "not (G1 == ja or B4 == ja)       | svaret på fråga G1 är något annat än \"Ja\", och svaret på fråga B4 är något annat än \"Ja\"",
                "not (G1 == ja and B4 == ja)      | antingen svaret på fråga G1 är något annat än \"Ja\", eller svaret på fråga B4 är något annat än \"Ja\"",
                "G2[skola] == ja or G2[boende] == ja | någon av raderna \"Skola\" och \"Särskilt boende\" i fråga G2 har svaret \"Ja\"",
                "not (G2[skola] == ja or G2[boende] == ja) | ingen av raderna \"Skola\" och \"Särskilt boende\" i fråga G2 har svaret \"Ja\"",
                "G1 == ja and (G2[skola] == ja or G2[boende] == ja) | svaret på fråga G1 är \"Ja\", och någon av raderna \"Skola\" och \"Särskilt boende\" i fråga G2 har svaret \"Ja\"",
                "G2[skola] == ja or G2[boende] == nej | antingen svaret på raden \"Skola\" i fråga G2 är \"Ja\", eller svaret på raden \"Särskilt boende\" i fråga G2 är \"Nej\"",
                "G1 == ja and (B4 == ja or B0 == ja) | svaret på fråga G1 är \"Ja\", och (antingen svaret på fråga B4 är \"Ja\", eller svaret på fråga B0 är \"Ja\")",
                "G1 == ja or B4 == ja and B0 == ja | antingen svaret på fråga G1 är \"Ja\", eller (svaret på fråga B4 är \"Ja\", och svaret på fråga B0 är \"Ja\")"
            })
    void a_condition_reads_well_after_om(String condition, String text) {
        assertThat(WORDING.of(Parser.condition(condition, PROV.questionnaire())
                        .result()
                        .orElseThrow()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "eb-hushallsekonomisk-radgivning | Ja om svaret på fråga E4 är \"Ja\". Annars Nej.",
                "eb-information-rattsfall | Ja om svaret på fråga E11 är \"Ja, med alla handläggare\". Annars Delvis om svaret på fråga E11 är \"Ja, men inte med alla handläggare\". Annars Nej.",
                "eb-vantetid-nybesok | Kan inte svara om svaret på fråga E1 är \"Kan inte svara, har inte dokumenterade uppgifter om detta den avsedda perioden\". Annars Ja om svaret på fråga E1 är \"Inom 3 dagar\", \"inom 4-7 dagar\" eller \"inom 8-14 dagar\". Annars Nej.",
                "eb-rutin-sip | Ej aktuellt om svaret på raden \"Ekonomiskt bistånd\" i fråga G21 är \"Ej aktuellt, området finns inte i vår socialtjänst/kommun\". Annars Ja om svaret på raden \"Ekonomiskt bistånd\" i fråga G21 är \"Ja\", och svaret på raden \"Ekonomiskt bistånd\" i fråga G21a är \"Ja\" eller \"Ej aktuellt, då rutinen upprättades nyligen, dvs. efter den 1 februari 2016\". Annars Nej."
            })
    void a_rule_says_what_gives_each_outcome_in_the_order_in_which_it_is_tried(String indicator, String text) {
        assertThat(rule(OJ_2017, indicator)).isEqualTo(text);
    }

    @Test
    void a_numeric_rule_says_what_the_number_is_and_when_there_is_none() {
        assertThat(rule(E_HALSA_2022, "u07354"))
                .isEqualTo("Talet är svaret på fråga U07354. Ej aktuellt om fråga U07354 inte ställs.");
        assertThat(WORDING.of(new Rule.Numeric(
                        Parser.number("B2 + B3", PROV.questionnaire()).result().orElseThrow())))
                .isEqualTo("Talet är summan av svaret på fråga B2 och svaret på fråga B3.");
    }

    @Test
    void an_answer_is_read_by_its_label() {
        assertThat(WORDING.answer(Cell.of("G1"), "vet-ej")).isEqualTo("\"Kan inte svara\"");
        assertThat(WORDING.answer(Cell.of("B1"), "vardag,helg")).isEqualTo("\"Vardagar\" och \"Helger\"");
        assertThat(WORDING.answer(Cell.of("B4a"), "Skidor, skridskor")).isEqualTo("Skidor, skridskor");
    }

    @Test
    void no_rule_of_a_round_speaks_of_what_does_not_hold() {
        assertThat(Stream.of(OJ_2017, E_HALSA_2022).flatMap(round -> round.indicators().stream()
                        .map(indicator -> new Wording(round.questionnaire()).of(indicator.rule()))))
                .hasSize(133)
                .noneMatch(text -> text.contains("det gäller inte"))
                .allMatch(text -> text.endsWith("."));
    }

    private static String rule(Round round, String indicator) {
        return new Wording(round.questionnaire()).of(round.indicator(indicator).rule());
    }
}
