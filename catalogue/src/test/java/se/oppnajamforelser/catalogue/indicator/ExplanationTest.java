package se.oppnajamforelser.catalogue.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.Examples.OJ_2017;
import static se.oppnajamforelser.catalogue.Examples.PROV;
import static se.oppnajamforelser.catalogue.Examples.answers;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Parser;
import se.oppnajamforelser.catalogue.question.AnswerSheet;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.round.Round;

/** The sentence that a municipality reads. */
class ExplanationTest {

    @Test
    void one_answer_decides() {
        assertThat(because("eb-hushallsekonomisk-radgivning", answers("E4", "nej")))
                .isEqualTo("Nej, eftersom svaret på fråga E4 är \"Nej\".");
        assertThat(because("eb-vantetid-nybesok", answers("E1", "inom-3")))
                .isEqualTo("Ja, eftersom svaret på fråga E1 är \"Inom 3 dagar\".");
    }

    @Test
    void several_answers_decide_together() {
        assertThat(because("eb-rutin-sip", answers("G21[ekonomiskt-bistand]", "ja", "G21a[ekonomiskt-bistand]", "ja")))
                .isEqualTo(
                        "Ja, eftersom svaret på raden \"Ekonomiskt bistånd\" i fråga G21 är \"Ja\" och svaret på raden "
                                + "\"Ekonomiskt bistånd\" i fråga G21a är \"Ja\".");
    }

    @Test
    void a_follow_up_that_was_not_asked_is_not_told_where_the_lead_answer_says_it() {
        assertThat(because("eb-rutin-sip", answers("G21[ekonomiskt-bistand]", "nej")))
                .isEqualTo("Nej, eftersom svaret på raden \"Ekonomiskt bistånd\" i fråga G21 är \"Nej\".");
        assertThat(because("eb-strukturerad-utredningsmall", answers("E6", "nej")))
                .isEqualTo("Nej, eftersom svaret på fråga E6 är \"Nej\".");
    }

    @Test
    void only_what_was_false_keeps_from_ja() {
        assertThat(because(
                        "eb-rutin-vrakning-barnfamiljer",
                        answers("G16", "ja", "G16a[soker-upp]", "ja", "G16a[foljer-upp]", "nej", "G16b", "ja")))
                .isEqualTo("Nej, eftersom svaret på raden \"Följer upp om hyresskulder har reglerats\" i fråga G16a är "
                        + "\"Nej\".");
    }

    @Test
    void answers_are_told_in_the_order_of_the_questionnaire() {
        assertThat(because(
                        "eb-intern-samordning-missbruk",
                        answers("G2[missbruk-ekonomiskt-bistand]", "ja", "G2a[missbruk-ekonomiskt-bistand]", "nej")))
                .isEqualTo(
                        "Nej, eftersom svaret på raden \"Missbruk och Ekonomiskt bistånd\" i fråga G2 är \"Ja\" och svaret "
                                + "på raden \"Missbruk och Ekonomiskt bistånd\" i fråga G2a är \"Nej\".");
    }

    @Test
    void rows_with_the_same_answer_are_told_together() {
        assertThat(because("eb-arbetsmarknadsinsats-18-24", grid("E2", "nej", "nej", "nej", "nej")))
                .isEqualTo("Nej, eftersom alla 4 rader i fråga E2 har svaret \"Nej\".");
        assertThat(because("eb-arbetsmarknadsinsats-18-24", grid("E2", "ja-alla", "ja-alla", "nej", "nej")))
                .isEqualTo(
                        "Ja, eftersom raderna \"Jobbsökaraktivitet\" och \"Studie- och yrkesvägledning\" i fråga E2 har "
                                + "svaret \"Ja, erbjudit till alla\".");
        assertThat(because("eb-bedomningsmetod-minst-en", answers("E7[fia]", "nej", "E7[annan]", "nej")))
                .isEqualTo("Nej, eftersom båda raderna i fråga E7 har svaret \"Nej\".");
    }

    @Test
    void a_mixed_grid_is_told_answer_by_answer() {
        assertThat(because("eb-arbetsmarknadsinsats-18-24", grid("E2", "ja-inte-alla", "ej-aktuellt", "nej", "nej")))
                .isEqualTo(
                        "Nej, eftersom svaret på raden \"Jobbsökaraktivitet\" i fråga E2 är \"Ja men inte erbjudit till "
                                + "alla\", svaret på raden \"Studie- och yrkesvägledning\" i fråga E2 är \"Ej aktuellt, finns ingen "
                                + "person som avses i frågan under avsedd period\" och raderna \"Praktikplats\" och \"Kurs\" i fråga E2 "
                                + "har svaret \"Nej\".");
    }

    @Test
    void delvis_is_told_by_what_gave_it() {
        assertThat(because("eb-arbetsmarknadsinsats-18-24", grid("E2", "ja-inte-alla", "nej", "nej", "nej")))
                .isEqualTo(
                        "Delvis, eftersom svaret på raden \"Jobbsökaraktivitet\" i fråga E2 är \"Ja men inte erbjudit till "
                                + "alla\" och raderna \"Studie- och yrkesvägledning\", \"Praktikplats\" och \"Kurs\" i fråga E2 har "
                                + "svaret \"Nej\".");
    }

    @Test
    void a_count_tells_how_many_rows_there_were_and_how_many_are_needed() {
        assertThat(because("bib-platser", places("ja", "ja", "nej")))
                .isEqualTo("Ja, eftersom 2 av 3 rader i fråga G2 har svaret \"Ja\" (kravet är minst 2).");
        assertThat(because("bib-platser", places("ja", "ja", "ja")))
                .isEqualTo("Ja, eftersom alla 3 rader i fråga G2 har svaret \"Ja\" (kravet är minst 2).");
        assertThat(because(
                        "eb-arbetsmarknadsinsats-18-24",
                        grid("E2", "ej-aktuellt", "ej-aktuellt", "ej-aktuellt", "ej-aktuellt")))
                .isEqualTo(
                        "Ej aktuellt, eftersom alla 4 rader i fråga E2 har svaret \"Ej aktuellt, finns ingen person som "
                                + "avses i frågan under avsedd period\".");
        assertThat(condition("count(G2[*] == ja) >= 2", places("ja", "nej", "nej")))
                .isEqualTo("Nej, eftersom bara 1 av 3 rader i fråga G2 har svaret \"Ja\" (kravet är minst 2).");
        assertThat(condition("count(G2[*] == ja) > 0", places("nej", "nej", "nej")))
                .isEqualTo("Nej, eftersom ingen rad i fråga G2 har svaret \"Ja\" (kravet är fler än 0).");
        assertThat(condition("count(G2[*] == ja) <= 1", places("ja", "ja", "nej")))
                .isEqualTo("Nej, eftersom 2 av 3 rader i fråga G2 har svaret \"Ja\" (kravet är högst 1).");
    }

    @Test
    void an_answer_that_only_has_to_be_there_is_told_so() {
        assertThat(because("bib-annat", answers("B4", "ja", "B4a", "Skidor")))
                .isEqualTo("Ja, eftersom svaret på fråga B4 är \"Ja\" och fråga B4a är besvarad.");
        assertThat(because("bib-annat", answers("B4", "ja"))).isEqualTo("Nej, eftersom fråga B4a är obesvarad.");
    }

    @Test
    void a_comparison_of_numbers_is_told_as_the_demand_that_it_is() {
        assertThat(because("bib-stort", answers("B2", "6000", "B3", "1")))
                .isEqualTo("Ja, eftersom svaret på fråga B2 är mer än 5000.");
        assertThat(because("bib-stort", answers("B2", "100", "B3", "1")))
                .isEqualTo(
                        "Nej, eftersom kravet att svaret på fråga B2 är mer än 5000 inte är uppfyllt och svaret på fråga B3 "
                                + "är högst 2,5.");
    }

    @Test
    void missing_answers_are_told_question_by_question() {
        assertThat(because("bib-plan", answers("G2[skola]", "ja")))
                .isEqualTo("Bortfall, eftersom fråga G1 är obesvarad.");
        assertThat(because("bib-skola", answers("G1", "ja")))
                .isEqualTo("Bortfall, eftersom raden \"Skola\" i fråga G2 är obesvarad.");
        assertThat(because("bib-platser", answers("G1", "ja")))
                .isEqualTo("Bortfall, eftersom alla 3 rader i fråga G2 är obesvarade.");
        assertThat(because("bib-platser", answers("G2[sjukhus]", "ja")))
                .isEqualTo("Bortfall, eftersom raderna \"Skola\" och \"Särskilt boende\" i fråga G2 är obesvarade.");
        assertThat(because("bib-stort", answers("G1", "ja")))
                .isEqualTo("Bortfall, eftersom fråga B2 och fråga B3 är obesvarade.");
    }

    @Test
    void missing_answers_are_in_the_order_of_the_questionnaire() {
        assertThat(because("eb-samlad-kompetensplan", answers("G6[ekonomiskt-bistand]", "ja")))
                .isEqualTo(
                        "Bortfall, eftersom raden \"Ekonomiskt bistånd\" i fråga G6aA, raden \"Ekonomiskt bistånd\" i fråga "
                                + "G6aB och raden \"Ekonomiskt bistånd\" i fråga G6b är obesvarade.");
    }

    @Test
    void other_reasons_for_bortfall_are_told_as_they_are() {
        Explanation explanation = new Explanation(PROV.questionnaire());

        assertThat(explanation.because(Settled.bortfall(BortfallReason.AREA_DECLINED)))
                .isEqualTo("Bortfall, eftersom kommunen eller stadsdelen har valt att inte besvara området.");
        assertThat(explanation.because(Settled.bortfall(BortfallReason.NOT_SUBMITTED)))
                .isEqualTo("Bortfall, eftersom delen av enkäten inte är inskickad.");
    }

    @Test
    void a_number_is_told_as_it_is() {
        assertThat(because("bib-barnens-lan", answers("B2", "2000", "B5", "1200,5")))
                .isEqualTo("Talet är 1200,5.");
        assertThat(because("bib-barnens-lan", answers("B2", "10")))
                .isEqualTo("Ej aktuellt, eftersom frågan inte ställdes.");
    }

    @Test
    void where_nothing_but_a_skipped_question_decides_it_is_told_that_it_was_skipped() {
        assertThat(condition("G2a[skola] == ja", places("nej", "nej", "nej")))
                .isEqualTo("Nej, eftersom fråga G2a inte ställdes.");
    }

    private static String because(String indicator, Answers answers) {
        Round round = indicator.startsWith("bib") ? PROV : OJ_2017;
        return new Explanation(round.questionnaire())
                .because(new Scorer(round.questionnaire())
                        .of(Examples.everyPart(round.questionnaire(), answers))
                        .settle(round.indicator(indicator)));
    }

    /** The explanation of Nej under a rule that is only this condition. */
    private static String condition(String text, Answers answers) {
        Expression condition =
                Parser.condition(text, PROV.questionnaire()).result().orElseThrow();
        Settled.Step step = new Settled.Step(
                Branch.of(Branch.Kind.YES, condition),
                condition.evaluate(new AnswerSheet(PROV.questionnaire(), answers)));
        return new Explanation(PROV.questionnaire())
                .because(Settled.judged(NamedOutcome.of(Outcome.NEJ), List.of(step)));
    }

    private static Answers places(String skola, String sjukhus, String boende) {
        return answers("G2[skola]", skola, "G2[sjukhus]", sjukhus, "G2[boende]", boende);
    }

    private static Answers grid(String question, String one, String two, String three, String four) {
        return answers(
                question + "[jobbsokaraktivitet]", one,
                question + "[studie-och-yrkesvagledning]", two,
                question + "[praktikplats]", three,
                question + "[kurs]", four);
    }
}
