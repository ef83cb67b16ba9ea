package se.oppnajamforelser.catalogue.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.oppnajamforelser.catalogue.Examples.answers;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;

class ChecksTest {

    private static final Questionnaire QUESTIONNAIRE = Examples.PROV.questionnaire();
    private static final Answers COMMON =
            answers("G1", "ja", "G2[skola]", "ja", "G2[sjukhus]", "nej", "G2[boende]", "nej", "G2a[skola]", "ja");
    private static final Answers LIBRARY =
            answers("B0", "ja", "B1", "vardag", "B2", "1200", "B3", "2.5", "B4", "nej", "B5", "200");

    @Test
    void complete_and_correct_answers_give_no_findings() {
        assertThat(common(COMMON)).isEmpty();
        assertThat(library(LIBRARY)).isEmpty();
    }

    @Test
    void a_required_question_without_answer_is_an_error() {
        assertThat(common(COMMON.with(Cell.of("G1"), "")))
                .containsExactly(new Finding(
                        "svar-saknas",
                        Severity.ERROR,
                        List.of("G1"),
                        "Fråga G1 är inte besvarad.",
                        "Frågan är obligatorisk. Besvara den och skicka in igen."));
    }

    @Test
    void a_required_row_without_answer_is_named_by_its_label() {
        assertThat(common(COMMON.with(Cell.of("G2", "sjukhus"), "")))
                .extracting(Finding::questions, Finding::found)
                .containsExactly(tuple(List.of("G2[sjukhus]"), "Fråga G2, raden Sjukhus är inte besvarad."));
    }

    @Test
    void an_answer_that_is_missing_is_told_once_and_in_the_words_of_the_error_that_names_it() {
        Round round = Rounds.shipped().round("oj-2017");

        assertThat(findings(round.questionnaire(), "E", answers("E0", "ja", "E7[annan]", "ja")))
                .filteredOn(finding -> finding.questions().contains("E7Annan"))
                .extracting(Finding::check)
                .containsExactly("e7-annan-utan-namn");
    }

    @Test
    void an_optional_row_or_question_may_be_left_out() {
        assertThat(common(COMMON.with(Cell.of("G2", "boende"), ""))).isEmpty();
        assertThat(library(LIBRARY.with(Cell.of("B5"), ""))).isEmpty();
    }

    @Test
    void a_question_that_is_not_asked_needs_no_answer() {
        assertThat(library(LIBRARY.with(Cell.of("B2"), "10").with(Cell.of("B5"), "")))
                .isEmpty();
    }

    @Test
    void where_it_is_unknown_whether_a_question_is_asked_only_its_lead_is_missed() {
        assertThat(library(LIBRARY.with(Cell.of("B4"), "")))
                .extracting(Finding::questions)
                .containsExactly(List.of("B4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kanske", "ja,nej", "JA"})
    void an_answer_outside_the_options_is_an_error(String answer) {
        assertThat(common(COMMON.with(Cell.of("G1"), answer)))
                .containsExactly(new Finding(
                        "okant-alternativ",
                        Severity.ERROR,
                        List.of("G1"),
                        "Svaret \"" + answer + "\" finns inte bland alternativen för fråga G1.",
                        "Välj ett av ja, nej, vet-ej."));
    }

    @Test
    void every_choice_of_several_must_be_an_option() {
        assertThat(library(LIBRARY.with(Cell.of("B1"), "vardag,natt")))
                .extracting(Finding::check, Finding::found)
                .containsExactly(
                        tuple("okant-alternativ", "Svaret \"natt\" finns inte bland alternativen för fråga B1."));
        assertThat(library(LIBRARY.with(Cell.of("B1"), ",")))
                .extracting(Finding::check)
                .containsExactly("okant-alternativ");
        assertThat(library(LIBRARY.with(Cell.of("B1"), "vardag, helg"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"många", "-1", "1e3"})
    void something_else_than_a_number_from_nought_is_an_error(String answer) {
        assertThat(library(LIBRARY.with(Cell.of("B3"), answer)))
                .containsExactly(new Finding(
                        "inte-ett-tal",
                        Severity.ERROR,
                        List.of("B3"),
                        "Svaret \"" + answer + "\" på fråga B3 är inget tal från 0 och uppåt.",
                        "Ange ett tal, till exempel 12."));
    }

    @Test
    void nought_is_a_number() {
        assertThat(library(LIBRARY.with(Cell.of("B3"), "0"))).isEmpty();
    }

    @Test
    void too_many_decimals_are_an_error() {
        assertThat(library(LIBRARY.with(Cell.of("B3"), "2,55")))
                .containsExactly(new Finding(
                        "for-manga-decimaler",
                        Severity.ERROR,
                        List.of("B3"),
                        "Svaret \"2,55\" på fråga B3 har för många decimaler.",
                        "Ange talet med högst en decimal."));
        assertThat(library(LIBRARY.with(Cell.of("B2"), "1200.5")))
                .extracting(Finding::expected)
                .containsExactly("Ange ett heltal.");
        assertThat(library(LIBRARY.with(Cell.of("B3"), "2,50"))).isEmpty();
    }

    @Test
    void a_text_may_be_two_thousand_characters_long_and_no_longer() {
        Answers lends = LIBRARY.with(Cell.of("B4"), "ja");

        assertThat(library(lends.with(Cell.of("B4a"), "x".repeat(2000)))).isEmpty();
        assertThat(library(lends.with(Cell.of("B4a"), "x".repeat(2001))))
                .containsExactly(new Finding(
                        "for-lang-text",
                        Severity.ERROR,
                        List.of("B4a"),
                        "Svaret på fråga B4a är 2001 tecken långt.",
                        "Korta texten till högst 2000 tecken."));
    }

    @Test
    void a_hidden_answer_is_told_and_does_not_block() {
        assertThat(library(LIBRARY.with(Cell.of("B4a"), "Skidor")))
                .containsExactly(new Finding(
                        "svar-raknas-inte",
                        Severity.INFO,
                        List.of("B4a"),
                        "Svaret på fråga B4a räknas inte, eftersom frågan inte ställs med de övriga svaren.",
                        "Ni behöver inte göra något. Svaret finns kvar och räknas igen om frågan ställs på nytt."));
    }

    @Test
    void a_hidden_answer_may_be_wrong() {
        assertThat(library(LIBRARY.with(Cell.of("B2"), "10").with(Cell.of("B5"), "många")))
                .extracting(Finding::check)
                .containsExactly("svar-raknas-inte");
    }

    @Test
    void a_declared_check_is_run_for_each_row() {
        assertThat(common(COMMON.with(Cell.of("G1"), "nej")))
                .containsExactly(new Finding(
                        "foljt-upp-utan-plan",
                        Severity.WARNING,
                        List.of("G2a[skola]"),
                        "Skola: Biblioteket är uppföljt, men ni har ingen plan.",
                        "Kontrollera fråga G1."));
    }

    @Test
    void a_declared_check_without_rows_names_its_questions() {
        assertThat(library(LIBRARY.with(Cell.of("B5"), "1300")))
                .extracting(Finding::check, Finding::questions)
                .containsExactly(tuple("fler-barn-an-alla", List.of("B2", "B5")));
    }

    @Test
    void a_declared_check_that_is_unknown_finds_nothing() {
        assertThat(library(LIBRARY.with(Cell.of("B2"), "")))
                .extracting(Finding::check)
                .containsExactly("svar-saknas");
    }

    @Test
    void who_declines_the_area_answers_the_opening_question_and_nothing_else() {
        assertThat(library(answers("B0", "nej"))).isEmpty();
        assertThat(library(LIBRARY.with(Cell.of("B0"), "nej")
                        .with(Cell.of("B1"), "natt")
                        .with(Cell.of("B5"), "9999")))
                .isEmpty();
    }

    @Test
    void the_opening_question_itself_must_be_answered() {
        assertThat(library(LIBRARY.with(Cell.of("B0"), "")))
                .extracting(Finding::questions)
                .containsExactly(List.of("B0"));
    }

    @Test
    void the_gravest_findings_come_first() {
        Answers worst = COMMON.with(Cell.of("G1"), "nej")
                .with(Cell.of("G2", "sjukhus"), "kanske")
                .with(Cell.of("G2a", "boende"), "ja");

        assertThat(common(worst))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
    }

    private static List<Finding> common(Answers answers) {
        return findings(QUESTIONNAIRE, "G", answers);
    }

    private static List<Finding> library(Answers answers) {
        return findings(QUESTIONNAIRE, "B", answers);
    }

    private static List<Finding> findings(Questionnaire questionnaire, String part, Answers answers) {
        return new Checks(questionnaire.part(part)).run(new AnswerSheet(questionnaire, answers));
    }
}
