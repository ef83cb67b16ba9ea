package se.oppnajamforelser.catalogue.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;

/** Codes and labels are printed and sent; they are never changed. */
class OutcomeTest {

    @ParameterizedTest
    @CsvSource({
        "JA, ja, Ja",
        "DELVIS, delvis, Delvis",
        "NEJ, nej, Nej",
        "EJ_AKTUELLT, ej-aktuellt, Ej aktuellt",
        "KAN_INTE_SVARA, kan-inte-svara, Kan inte svara",
        "BORTFALL, bortfall, Bortfall",
        "TAL, tal, Tal"
    })
    void an_outcome_has_a_code_for_tools_and_a_label_for_people(Outcome outcome, String code, String label) {
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.label()).isEqualTo(label);
        assertThat(Outcome.ofCode(code)).isEqualTo(outcome);
    }

    @Test
    void a_code_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> Outcome.ofCode("neej")).hasMessage("Utfallet \"neej\" finns inte. Menade du \"nej\"?");
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING_ANSWERS, missing-answers, frågor som kan avgöra utfallet inte är besvarade",
        "AREA_DECLINED, area-declined, kommunen eller stadsdelen har valt att inte besvara området",
        "TO_BE_JUDGED, to-be-judged, ett fritextsvar som kan avgöra utfallet inte är bedömt",
        "NOT_DELIVERED, not-delivered, uppgiften inte har lämnats till registret",
        "NOT_SUBMITTED, not-submitted, delen av enkäten inte är inskickad"
    })
    void a_reason_for_bortfall_has_a_code_and_a_text(BortfallReason reason, String code, String text) {
        assertThat(reason.code()).isEqualTo(code);
        assertThat(reason.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void a_branch_gives_an_outcome_that_can_be_judged_or_shown(Branch.Kind kind) {
        Expression condition = new Expression.Answered(Cell.of("B4a"));

        assertThat(Branch.of(kind, condition).outcome().countsAs()).isNotIn(Outcome.BORTFALL, Outcome.TAL, Outcome.NEJ);
    }

    @Test
    void an_outcome_of_an_indicators_own_has_a_name_and_counts_as_a_common_one() {
        assertThat(NamedOutcome.KAN_INTE_BERAKNAS.isOwn()).isTrue();
        assertThat(NamedOutcome.of(Outcome.JA)).isEqualTo(new NamedOutcome("ja", "Ja", Outcome.JA));
        assertThat(NamedOutcome.of(Outcome.JA).isOwn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EB-freda", "eb_freda", "-eb", "eb--freda", "eb-vård"})
    void the_id_of_an_indicator_is_kebab_case(String id) {
        assertThatThrownBy(() -> new IndicatorId(id))
                .hasMessage("indicator id: " + id + " (expected: kebab-case a-z, 0-9)");
    }

    @Test
    void ids_of_indicators_are_in_order_and_written_as_they_are() {
        assertThat(new IndicatorId("eb-audit"))
                .isLessThan(new IndicatorId("eb-freda"))
                .hasToString("eb-audit");
    }
}
