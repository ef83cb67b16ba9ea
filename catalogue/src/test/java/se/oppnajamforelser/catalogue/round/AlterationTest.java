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
                        + "| change.yaml:1: indicators: no indicator bib-plats (expected: perhaps bib-platser)",
                "indicators: {bib-plan: {rule: {yes: G1 == jaa}}}"
                        + "| change.yaml:1: bib-plan, rule: yes, character 7: no option jaa in G1"
                        + " (expected: one of ja, nej, vet-ej)",
                "indicators: {bib-plan: {rule: {yes: G1 == ja and G1 == nej}}}"
                        + "| change.yaml:1: bib-plan, rule: yes can never decide"
                        + " (expected: answers for which it holds and no earlier branch does)",
                "indicators: {bib-plan: {name: Plan}}"
                        + "| change.yaml:1: indicators, bib-plan: name cannot be changed"
                        + " (expected: one of rule, outsideDenominator, reportedAs, direction, colour)",
                "indicators: {bib-plan: ja}"
                        + "| change.yaml:1: indicators: bib-plan is something else (expected: a mapping)",
                "parts: []"
                        + "| change.yaml:1: parts cannot be changed (expected: one of indicators, withholding, colours)",
                "withholding: {counts: bortfall, percent: 101}"
                        + "| change.yaml:1: withholding: percent: 101 (expected: 0 to 100)",
                "'' | change.yaml: no mapping at the top (expected: entries with keys)"
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
                        """).faults()).map(Fault::file, Fault::line).containsExactly(tuple("change.yaml", 5));
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
