package se.oppnajamforelser.catalogue.printed.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.round.Round;

/** What a rule owner reads beside the rule itself. */
class RuleTextTest {

    @Test
    void a_question_that_is_not_asked_of_all_says_of_whom() {
        assertThat(text("oj-2017", "eb-strukturerad-utredningsmall"))
                .contains(
                        "Fråga E6a ställs bara om svaret på fråga E6 är \"Ja, vid alla utredningar\" eller \"Ja, men inte"
                                + " vid alla utredningar\".");
    }

    @Test
    void a_row_says_so_by_itself_where_its_condition_is_its_own() {
        assertThat(text("oj-2017", "eb-rutin-sip"))
                .contains(
                        "Raden \"Ekonomiskt bistånd\" i fråga G21a ställs bara om svaret på raden \"Ekonomiskt bistånd\" i"
                                + " fråga G21 är \"Ja\".");
    }

    @Test
    void bortfall_is_told_for_every_kind_of_rule() {
        assertThat(text("oj-2017", "eb-hushallsekonomisk-radgivning"))
                .endsWith(
                        "Bortfall om del E inte är inskickad eller är avböjd, eller om ett svar som kan avgöra utfallet"
                                + " saknas.");
        assertThat(text("oj-2015-social-barn-och-ungdomsvard", "bu-bbic-licens"))
                .endsWith("Bortfall om uppgift från förteckningen saknas.");
        assertThat(text("oj-2015-social-barn-och-ungdomsvard", "bu-bm-andel-0-20-ar"))
                .endsWith("Bortfall om uppgift från registret saknas.");
    }

    private static List<String> text(String id, String indicator) {
        Round round = Examples.round(id);
        return new RuleText(round.questionnaire()).of(round.indicator(indicator));
    }
}
