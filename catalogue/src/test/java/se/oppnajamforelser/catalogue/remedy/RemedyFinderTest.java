package se.oppnajamforelser.catalogue.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.Examples.PROV;
import static se.oppnajamforelser.catalogue.Examples.answers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Choice;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.round.Round;

/** What would give Ja, as a unit is told it. */
class RemedyFinderTest {

    private static final int SHOWN = 5;

    @Test
    void another_answer_gives_ja() {
        assertThat(told("bib-plan", answers("G1", "nej")))
                .containsExactly("Svara \"Ja\" på fråga G1 i stället för \"Nej\".");
    }

    @Test
    void a_missing_answer_gives_ja() {
        assertThat(told("bib-plan", Answers.NONE)).containsExactly("Svara \"Ja\" på fråga G1, som är obesvarad.");
    }

    @Test
    void answers_that_do_the_same_are_one_alternative() {
        assertThat(told("bib-skola", answers("G2[skola]", "ja", "G2a[skola]", "nej")))
                .containsExactly(
                        "Svara \"Ja\" eller \"Ej aktuellt, biblioteket är nytt\" på raden \"Skola\" i fråga G2a"
                                + " i stället för \"Nej\".");
    }

    @Test
    void a_follow_up_that_is_needed_brings_its_lead_question_with_it() {
        assertThat(told("bib-skola", answers("G2[skola]", "nej")))
                .containsExactly("Svara \"Ja\" på raden \"Skola\" i fråga G2 i stället för \"Nej\"."
                        + " Svara \"Ja\" eller \"Ej aktuellt, biblioteket är nytt\" på raden \"Skola\" i fråga G2a,"
                        + " som är obesvarad.");
    }

    @Test
    void a_hidden_answer_comes_back_with_its_lead_question() {
        assertThat(told("bib-skola", answers("G2[skola]", "nej", "G2a[skola]", "nytt")))
                .containsExactly("Svara \"Ja\" på raden \"Skola\" i fråga G2 i stället för \"Nej\".");
    }

    @Test
    void every_smallest_set_of_rows_is_found_in_the_order_of_the_questionnaire() {
        assertThat(told("bib-platser", answers("G2[skola]", "nej", "G2[sjukhus]", "nej", "G2[boende]", "ja")))
                .containsExactly(
                        "Svara \"Ja\" på raden \"Skola\" i fråga G2 i stället för \"Nej\".",
                        "Svara \"Ja\" på raden \"Sjukhus\" i fråga G2 i stället för \"Nej\".");
    }

    @Test
    void of_several_options_those_are_ticked_that_need_the_fewest_ticks() {
        assertThat(told("bib-oppet", answers("B1", "vardag")))
                .containsExactly("Svara \"Vardagar\" och \"Kvällar\" eller \"Vardagar\" och \"Helger\" på fråga B1"
                        + " i stället för \"Vardagar\".");
    }

    @Test
    void the_nearest_number_is_given_that_passes() {
        assertThat(told("bib-stort", answers("B2", "4000", "B3", "1.5")))
                .containsExactly(
                        "Svara 5001 på fråga B2 i stället för 4000.", "Svara 2,6 på fråga B3 i stället för 1,5.");
    }

    @Test
    void a_text_that_has_only_to_be_there_is_to_be_written() {
        assertThat(told("bib-annat", answers("B4", "ja"))).containsExactly("Skriv en text i fråga B4a.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''   |       | Skriv en text i fråga B4a och få bedömt att den uppfyller kraven.",
                "spel |       | Få bedömt att texten i fråga B4a uppfyller kraven.",
                "spel | false | Skriv en ny text i fråga B4a och få bedömt att den uppfyller kraven."
            })
    void a_text_alone_never_suffices_where_it_is_judged(String text, Boolean judgement, String expected) {
        Indicator indicator = Examples.withRule(PROV.indicator("bib-annat"), "judged(B4a)");
        Map<Cell, Boolean> judgements = judgement == null ? Map.of() : Map.of(Cell.of("B4a"), judgement);
        Supplement supplement = new Supplement(Answers.NONE, judgements, Map.of(), Set.of());
        Remedies remedies = find(PROV, indicator, parts(answers("B4", "ja", "B4a", text)), supplement);

        assertThat(told(PROV.questionnaire(), remedies)).containsExactly(expected);
    }

    @Test
    void a_text_that_is_in_the_way_is_taken_away_where_it_is_not_required() {
        Indicator indicator = Examples.withRule(PROV.indicator("bib-annat"), "not answered(B5)");
        Remedies remedies = find(PROV, indicator, parts(answers("B2", "2000", "B5", "3")), Supplement.NONE);

        assertThat(told(PROV.questionnaire(), remedies))
                .containsExactly("Svara 1000 på fråga B2 i stället för 2000.", "Ta bort svaret på fråga B5.");
    }

    @Test
    void a_declined_area_must_be_answered_for_first() {
        assertThat(told("bib-oppet", answers("B0", "nej", "B1", "helg")))
                .containsExactly("Svara \"Ja\" på fråga B0 i stället för \"Nej\".");
        assertThat(told("bib-annat", answers("B0", "nej")))
                .containsExactly("Svara \"Ja\" på fråga B0 i stället för \"Nej\"."
                        + " Svara \"Ja\" på fråga B4, som är obesvarad. Skriv en text i fråga B4a.");
    }

    @Test
    void there_is_nothing_to_change_where_the_outcome_is_ja() {
        Remedies remedies = find("bib-plan", parts(answers("G1", "ja")));

        assertThat(remedies).isEqualTo(Remedies.none(Remedies.Standing.ALREADY_JA));
        assertThat(wording().of(remedies)).isEqualTo("Utfallet är redan Ja eller räknas som Ja.");
    }

    @Test
    void a_part_that_was_not_sent_in_must_be_sent_in_first() {
        Remedies remedies = find("bib-oppet", Examples.parts(answers("G1", "ja"), "G"));

        assertThat(remedies.standing()).isEqualTo(Remedies.Standing.NOT_SUBMITTED);
    }

    @Test
    void a_number_has_no_ja() {
        assertThat(find("bib-barnens-lan", parts(answers("B2", "2000"))).standing())
                .isEqualTo(Remedies.Standing.NO_JA);
    }

    @Test
    void an_outcome_that_a_list_decides_is_not_changed_by_answers() {
        Round round = Examples.round("oj-2015-social-barn-och-ungdomsvard");
        Indicator listed = round.indicators().stream()
                .filter(indicator -> indicator.rule() instanceof Rule.Given)
                .findFirst()
                .orElseThrow();

        assertThat(find(round, listed, Submitted.nothing(), Supplement.NONE).standing())
                .isEqualTo(Remedies.Standing.NOT_BY_ANSWERS);
    }

    @Test
    void what_hangs_on_the_year_before_alone_cannot_be_helped() {
        Indicator indicator = Examples.withRule(PROV.indicator("bib-plan"), "previous(G1) == nej");

        Remedies remedies = find(PROV, indicator, parts(answers("G1", "ja")), Supplement.NONE);

        assertThat(remedies.standing()).isEqualTo(Remedies.Standing.NOTHING_HELPS);
        assertThat(wording().of(remedies)).isEqualTo("Inga ändrade svar ger Ja.");
    }

    @Test
    void only_the_first_are_shown_and_the_others_are_counted() {
        Round round = Examples.OJ_2017;
        Submitted submitted = Submitted.whole(
                round.questionnaire(), answers("E6", "ja-alla", "E6a[barns-situation-och-sysselsattning]", "ja"));
        Remedies remedies = new RemedyFinder(round.questionnaire()).of(submitted, Supplement.NONE, ofE6(round), SHOWN);

        assertThat(remedies.smallest())
                .hasSize(SHOWN)
                .allMatch(remedy -> remedy.changes().size() == 6);
        assertThat(remedies.more()).isEqualTo(84 - SHOWN);
        assertThat(new RemedyWording(round.questionnaire()).of(remedies))
                .isEqualTo("Det som krävs för Ja är 6 ändrade svar, på något av 84 sätt.");
    }

    /** Six rows of thirteen can be chosen in 1,716 ways. */
    @Test
    void the_search_ends_at_a_thousand() {
        Questionnaire questionnaire = ofRows(13);
        Indicator indicator = Examples.withRule(questionnaire, PROV.indicator("bib-plan"), "count(Q1[*] == ja) >= 6");
        Submitted submitted = Submitted.whole(questionnaire, answers("Q1[rad-1]", "nej"));

        Remedies remedies = new RemedyFinder(questionnaire).of(submitted, Supplement.NONE, indicator, SHOWN);

        assertThat(remedies.more()).isEqualTo(Remedies.MOST - SHOWN);
        assertThat(new RemedyWording(questionnaire).of(remedies))
                .isEqualTo("Det som krävs för Ja är 6 ändrade svar, på något av minst 1000 sätt.");
    }

    private static Questionnaire ofRows(int rows) {
        Question question = new Question(
                "Q1",
                QuestionKind.GRID,
                "?",
                Optional.empty(),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> new Choice("rad-" + row, "Rad " + row))
                        .toList(),
                List.of(new Choice("ja", "Ja"), new Choice("nej", "Nej")),
                Optional.empty(),
                Map.of(),
                true,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of());
        return new Questionnaire(List.of(new Part("Q", "Del", Optional.empty(), List.of(question), List.of())));
    }

    private static Indicator ofE6(Round round) {
        return round.indicators().stream()
                .filter(indicator -> indicator.rule().branches().stream()
                        .anyMatch(branch -> branch.condition().toString().contains("count(E6a[*] == ja) >= 7")))
                .findFirst()
                .orElseThrow();
    }

    private static Submitted parts(Answers answers) {
        return Examples.parts(answers, "G", "B");
    }

    private static List<String> told(String indicator, Answers answers) {
        return told(PROV.questionnaire(), find(indicator, parts(answers)));
    }

    private static List<String> told(Questionnaire questionnaire, Remedies remedies) {
        RemedyWording wording = new RemedyWording(questionnaire);
        return remedies.smallest().stream().map(wording::of).toList();
    }

    private static Remedies find(String indicator, Submitted submitted) {
        return find(PROV, PROV.indicator(indicator), submitted, Supplement.NONE);
    }

    private static Remedies find(Round round, Indicator indicator, Submitted submitted, Supplement supplement) {
        return new RemedyFinder(round.questionnaire()).of(submitted, supplement, indicator, SHOWN);
    }

    private static RemedyWording wording() {
        return new RemedyWording(PROV.questionnaire());
    }
}
