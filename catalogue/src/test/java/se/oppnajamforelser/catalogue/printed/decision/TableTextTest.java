package se.oppnajamforelser.catalogue.printed.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.Examples;

/** A decision table as it is read in a document and in a spreadsheet. */
class TableTextTest {

    private static final DecisionTable TABLE = DecisionTable.of(
            Examples.OJ_2017.questionnaire(), Examples.OJ_2017.indicator("eb-hushallsekonomisk-radgivning"));

    @Test
    void markdown_has_a_line_for_each_rule() {
        assertThat(TableText.markdown(TABLE)).isEqualTo("""
                        | Regel | Del E är inskickad och inte avböjd | Fråga E4 | Utfall |
                        |---|---|---|---|
                        | 1 | ja | "Ja" | Ja |
                        | 2 | ja | "Nej" | Nej |
                        | 3 | ja | obesvarat | Bortfall |
                        | 4 | nej | – | Bortfall |
                        """);
    }

    @Test
    void csv_has_every_text_in_quotation_marks() {
        assertThat(TableText.csv(TABLE)).startsWith("""
                        "Regel";"Del E är inskickad och inte avböjd";"Fråga E4";"Utfall"
                        "1";"ja";\"""Ja\""";"Ja"
                        """);
    }
}
