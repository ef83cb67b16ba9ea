package se.oppnajamforelser.suite.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.suite.client.Json;

class DifferenceTextTest {

    private static final String CELL = """
            {"indicator": "eb-mall", "indicatorName": "Mall", "unit": "0114", "unitName": "Upplands Väsby",
             "before": {"outcome": "%s", "label": "Nej", "colour": "rod"},
             "after": {"outcome": "%s", "label": "Ja", "colour": "gron"}}
            """;

    private static final String SHARE = """
            {"indicator": "eb-mall", "indicatorName": "Mall", "region": "riket",
             "before": {"withheld": "too-much-missing", "lowest": 0.6, "highest": 99.7},
             "after": {"percent": 51.0, "lowest": 40.2, "highest": 60.9}}
            """;

    @Test
    void totals_come_first_then_each_indicator_with_its_outcomes_and_the_countrys_share() {
        assertThat(DifferenceText.of(Json.tree(difference(List.of(CELL.formatted("nej", "ja")), List.of(SHARE)))))
                .containsExactly(
                        "Ändras: 1 utfall hos 1 enhet, 1 färg, 1 andel.",
                        "",
                        "Mall (eb-mall)",
                        "  Nej → Ja: 1 (Upplands Väsby)",
                        "  Riket: visas inte (mellan 0,6 och 99,7) → 51,0 procent (mellan 40,2 och 60,9)",
                        "  1 andel ändras i alla grupper tillsammans");
    }

    @Test
    void of_many_units_five_are_named() {
        assertThat(DifferenceText.of(
                        Json.tree(difference(Collections.nCopies(6, CELL.formatted("nej", "ja")), List.of()))))
                .contains("  Nej → Ja: 6 (Upplands Väsby, Upplands Väsby, Upplands Väsby, Upplands Väsby,"
                        + " Upplands Väsby ...)");
    }

    @Test
    void another_colour_of_the_same_outcome_is_told_as_a_colour() {
        assertThat(DifferenceText.of(Json.tree(difference(List.of(CELL.formatted("nej", "nej")), List.of()))))
                .contains("  Nej, färgen röd → grön: 1 (Upplands Väsby)");
    }

    @Test
    void another_number_and_another_quarter_are_told_together() {
        String cell = """
                {"indicator": "eb-tid", "indicatorName": "Tid", "unit": "0114", "unitName": "Upplands Väsby",
                 "before": {"outcome": "tal", "label": "Tal", "value": 4.0, "colour": "gul"},
                 "after": {"outcome": "tal", "label": "Tal", "value": 2.0, "colour": "%s"}}
                """;

        assertThat(DifferenceText.of(Json.tree(difference(List.of(cell.formatted("gron")), List.of()))))
                .contains("  ett tal → ett annat tal, färgen gul → grön: 1 (Upplands Väsby)");
        assertThat(DifferenceText.of(Json.tree(difference(List.of(cell.formatted("gul")), List.of()))))
                .contains("  ett tal → ett annat tal: 1 (Upplands Väsby)");
    }

    @Test
    void a_number_that_stays_in_another_quarter_is_told_as_a_colour() {
        String cell = """
                {"indicator": "eb-tid", "indicatorName": "Tid", "unit": "0114", "unitName": "Upplands Väsby",
                 "before": {"outcome": "tal", "label": "Tal", "value": 4.0, "colour": "gul"},
                 "after": {"outcome": "tal", "label": "Tal", "value": 4.0, "colour": "rod"}}
                """;

        assertThat(DifferenceText.of(Json.tree(difference(List.of(cell), List.of()))))
                .contains("  Tal, färgen gul → röd: 1 (Upplands Väsby)");
    }

    @Test
    void persons_are_counted_and_not_named() {
        String moved = """
                {"indicator": "ao-beslut", "indicatorName": "Beslut",
                 "before": {"outcome": "%s", "label": "Ja"}, "after": {"outcome": "nej", "label": "%s"}, "persons": %d}
                """;
        String difference = """
                {"unitsChanged": 13, "cellsChanged": 13, "coloursChanged": 0, "sharesChanged": 0,
                 "cells": [], "persons": [%s, %s], "shares": []}
                """.formatted(moved.formatted("ja", "Nej", 12), moved.formatted("nej", "Ja", 1));

        assertThat(DifferenceText.of(Json.tree(difference)))
                .containsExactly(
                        "Ändras: 13 utfall hos 13 personer, 0 färger, 0 andelar.",
                        "",
                        "Beslut (ao-beslut)",
                        "  Ja → Nej: 12 personer",
                        "  ett tal → ett annat tal: 1 person");
    }

    @Test
    void a_change_that_changes_nothing_says_so() {
        assertThat(DifferenceText.of(Json.tree(difference(List.of(), List.of()))))
                .containsExactly("Inget ändras.");
    }

    private static String difference(List<String> cells, List<String> shares) {
        return """
                {"unitsChanged": 1, "cellsChanged": %d, "coloursChanged": 1, "sharesChanged": %d,
                 "cells": [%s], "shares": [%s]}
                """.formatted(cells.size(), shares.size(), String.join(",", cells), String.join(",", shares));
    }
}
