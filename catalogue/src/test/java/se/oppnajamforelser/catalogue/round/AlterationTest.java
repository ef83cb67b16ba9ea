package se.oppnajamforelser.catalogue.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static se.oppnajamforelser.catalogue.Examples.PROV;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.Withholding;
import se.oppnajamforelser.catalogue.yaml.CatalogueFaultsException;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;
import se.oppnajamforelser.catalogue.yaml.Fault;

/** A round with a change is read as its files are, and differs from them by the change alone. */
class AlterationTest {

    private static final CatalogueSource SOURCE = CatalogueSource.folder(Path.of("src/test/resources"));

    @Test
    void a_changed_rule_stands_in_place_of_the_indicators_own() {
        Round altered = altered("""
                indicators:
                  bib-platser:
                    rule:
                      yes: "count(G2[*] == ja) >= 3"
                    outsideDenominator: [ej-aktuellt]
                """);

        assertThat(rules(altered, "bib-platser")).containsExactly("count(G2[*] == ja) >= 3");
        assertThat(altered.indicator("bib-platser").outsideDenominator()).isEqualTo(Set.of(Outcome.EJ_AKTUELLT));
        assertThat(altered.indicator("bib-platser").name()).isEqualTo("Bibliotek på flera platser");
    }

    @Test
    void everything_else_is_as_it_was() {
        Round altered = altered("indicators: {bib-platser: {rule: {yes: \"G1 == ja\"}}}");

        assertThat(altered.questionnaire().questions())
                .isEqualTo(PROV.questionnaire().questions());
        assertThat(altered.indicators())
                .filteredOn(indicator -> !indicator.id().value().equals("bib-platser"))
                .allMatch(indicator ->
                        indicator.equals(PROV.indicator(indicator.id().value())))
                .hasSize(PROV.indicators().size() - 1);
        assertThat(altered.withholding()).isEqualTo(PROV.withholding());
    }

    @Test
    void the_method_can_be_changed() {
        Round altered = altered("""
                withholding: {counts: ej-aktuellt-och-bortfall, percent: 35}
                colours: {ja: gron}
                """);

        assertThat(altered.withholding()).isEqualTo(new Withholding(Withholding.Counts.EJ_AKTUELLT_OCH_BORTFALL, 35));
        assertThat(altered.colours()).isEqualTo(Map.of(Outcome.JA, Colour.GRON));
        assertThat(altered.indicators()).isEqualTo(PROV.indicators());
    }

    @Test
    void a_round_that_is_restated_is_the_same() {
        assertThat(altered("indicators: {bib-plan: {rule: {cannotAnswer: G1 == vet-ej, yes: G1 == ja}}}")
                        .indicators())
                .isEqualTo(PROV.indicators());
    }

    @Test
    void every_shipped_round_can_be_changed() {
        assertThat(Examples.shipped()).allSatisfy(round -> assertThat(
                        Rounds.readAltered(CatalogueSource.shipped(), round.id(), "indicators: {}")
                                .indicators())
                .isEqualTo(round.indicators()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicators: {bib-plats: {rule: {yes: G1 == ja}}}"
                        + "| ändringen:1: indicators: indikatorn bib-plats finns inte i omgången (menade du bib-platser?)",
                "indicators: {bib-plan: {rule: {yes: G1 == jaa}}}"
                        + "| ändringen:1: bib-plan, rule: yes, tecken 7: alternativet jaa finns inte i G1"
                        + " (skriv ett av ja, nej, vet-ej)",
                "indicators: {bib-plan: {rule: {yes: G1 == ja and G1 == nej}}}"
                        + "| ändringen:1: bib-plan, rule: yes kan aldrig avgöra utfallet"
                        + " (skriv ett villkor som kan gälla när inget villkor före gör det)",
                "indicators: {bib-plan: {name: Plan}}"
                        + "| ändringen:1: indicators, bib-plan: name kan inte ändras här"
                        + " (ändra något av rule, outsideDenominator, reportedAs, direction, colour)",
                "indicators: {bib-plan: ja}"
                        + "| ändringen:1: indicators: bib-plan är något annat (skriv nycklar med värden)",
                "parts: []"
                        + "| ändringen:1: parts kan inte ändras här (ändra något av indicators, withholding, colours)",
                "withholding: {counts: bortfall, percent: 101}"
                        + "| ändringen:1: withholding: percent: 101 går inte (skriv 0 till 100)",
                "indicators: {bib-plan: {outsideDenominator: [nej]}}"
                        + "| ändringen:1: bib-plan: outsideDenominator: nej går inte"
                        + " (skriv ej-aktuellt eller kan-inte-svara)",
                "indicators: {bib-plan: {reportedAs: [nja]}}"
                        + "| ändringen:1: bib-plan: reportedAs: nja går inte (skriv ett av ja, delvis, nej, ej-aktuellt,"
                        + " kan-inte-svara, bortfall, tal, x)",
                "indicators: {bib-plan: {direction: upp}}"
                        + "| ändringen:1: bib-plan: direction: upp går inte (skriv ett av higher, lower)",
                "indicators: {bib-plan: {colour: {}}}"
                        + "| ändringen:1: bib-plan, colour: relative saknas"
                        + " (skriv till exempel green: lowest-25-percent, red: highest-25-percent)",
                "withholding: {counts: allt, percent: 20}"
                        + "| ändringen:1: withholding: counts: allt går inte"
                        + " (skriv ett av bortfall, ej-aktuellt-och-bortfall)",
                "withholding: {counts: bortfall, percent: tjugo}"
                        + "| ändringen:1: withholding: percent: tjugo går inte (skriv ett heltal)",
                "colours: {ja: lila}" + "| ändringen:1: colours: ja: lila går inte (skriv ett av gron, gul, rod)",
                "colours: {nja: gul}"
                        + "| ändringen:1: colours: utfallet nja finns inte (skriv ett av ja, delvis, nej, ej-aktuellt,"
                        + " kan-inte-svara, bortfall, tal)",
                "indicators: {bib-plan: {rule: {yes: G1 == ja}"
                        + "| ändringen:1: det som står här är inte YAML som går att läsa"
                        + " (se över indrag, kolon, citattecken och parenteser, här och före)",
                "'' | ändringen: det finns inga nycklar med värden (skriv till exempel nyckel: värde)"
            })
    void a_faulty_change_is_refused_as_a_faulty_file_is(String change, String fault) {
        assertThat(refused(change).faults()).map(Fault::toString).containsExactly(fault);
    }

    @Test
    void a_fault_has_its_line_in_the_change() {
        assertThat(refused("""
                        indicators:
                          bib-platser:
                            rule:
                              yes: "G1 == ja"
                              partial: "G9 == ja"
                        """).faults()).map(Fault::file, Fault::line).containsExactly(tuple("ändringen", 5));
    }

    private static List<String> rules(Round round, String id) {
        Indicator indicator = round.indicator(id);
        return indicator.rule().branches().stream()
                .map(branch -> branch.condition().toString())
                .toList();
    }

    private static Round altered(String change) {
        return Rounds.readAltered(SOURCE, "prov", change);
    }

    private static CatalogueFaultsException refused(String change) {
        return catchThrowableOfType(CatalogueFaultsException.class, () -> altered(change));
    }
}
