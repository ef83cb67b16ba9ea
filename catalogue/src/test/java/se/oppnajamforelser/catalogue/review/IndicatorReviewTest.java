package se.oppnajamforelser.catalogue.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.review.IndicatorReview.Proposal;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.catalogue.share.Tally;

class IndicatorReviewTest {

    private static final Round ROUND = Rounds.shipped().round("oj-2017");
    private static final Indicator LEGAL_SUPPORT = ROUND.indicator("eb-juridiskt-stod");

    /** Units with Ja, Nej, Ej aktuellt, Kan inte svara and Bortfall, and what is remarkable; both sides of each limit. */
    @ParameterizedTest
    @CsvSource({
        "190,  10,   0,   0,   0, CEILING",
        "189,  11,   0,   0,   0, ''",
        " 10, 190,   0,   0,   0, FLOOR",
        " 11, 189,   0,   0,   0, ''",
        " 90,  90,   0,  20,   0, CANNOT_ANSWER",
        " 90,  91,   0,  19,   0, ''",
        " 50,  50, 100,   0,   0, NOT_APPLICABLE",
        " 50,  51,  99,   0,   0, ''",
        " 80,  80,   0,   0,  40, MISSING",
        " 80,  81,   0,   0,  39, ''"
    })
    void what_is_remarkable_begins_at_the_limit(
            int ja, int nej, int notApplicable, int cannotAnswer, int bortfall, String remark) {
        assertThat(year(2017, tally(ja, nej, notApplicable, cannotAnswer, bortfall))
                        .remarks())
                .extracting(Remark::name)
                .containsExactlyElementsOf(
                        Stream.of(remark).filter(name -> !name.isEmpty()).toList());
    }

    @Test
    void a_share_that_is_withheld_says_neither_ceiling_nor_floor() {
        YearReviewed year = year(2017, tally(100, 0, 0, 0, 60));

        assertThat(year.fulfilling()).isEmpty();
        assertThat(year.remarks()).containsExactly(Remark.MISSING);
    }

    @Test
    void nobody_asked_is_nothing_remarkable() {
        assertThat(year(2017, Tally.NONE).remarks()).isEmpty();
    }

    @Test
    void a_pause_is_proposed_for_the_same_reason_two_years_running() {
        Tally nearlyAll = tally(196, 4, 0, 0, 0);

        assertThat(review(nearlyAll).proposal()).isEqualTo(Proposal.LOOK_INTO);
        assertThat(review(nearlyAll, nearlyAll).proposal()).isEqualTo(Proposal.PAUSE);
        assertThat(review(nearlyAll, tally(4, 196, 0, 0, 0)).proposal()).isEqualTo(Proposal.LOOK_INTO);
        assertThat(review(nearlyAll, tally(100, 100, 0, 0, 0)).proposal()).isEqualTo(Proposal.KEEP);
    }

    @Test
    void what_another_question_may_mend_is_no_reason_to_pause() {
        Tally concernsFew = tally(40, 40, 120, 0, 0);

        assertThat(review(concernsFew, concernsFew).proposal()).isEqualTo(Proposal.LOOK_INTO);
    }

    @Test
    void the_proposal_is_told_with_its_reasons() {
        assertThat(review(tally(196, 4, 0, 0, 0), tally(197, 3, 0, 0, 0)).text())
                .isEqualTo(
                        "Pausa. Nästan alla når målet: indikatorn skiljer inte längre kommunerna åt. Så var det också"
                                + " året före.");
        assertThat(review(tally(100, 100, 0, 0, 0)).text()).isEqualTo("Behåll.");
    }

    /** Of 200 units twenty are the limit; */
    @Test
    void many_comments_on_one_of_its_questions_are_remarkable_and_no_reason_to_pause() {
        Tally half = tally(100, 100, 0, 0, 0);

        assertThat(commented(half, 20).remarks()).containsExactly(Remark.COMMENTS);
        assertThat(commented(half, 19).remarks()).isEmpty();
        assertThat(commented(half, 19).comments()).contains(19);
        assertThat(new IndicatorReview(LEGAL_SUPPORT, List.of(commented(half, 50), commented(half, 50))).proposal())
                .isEqualTo(Proposal.LOOK_INTO);
    }

    @Test
    void of_several_questions_that_with_most_comments_counts() {
        Indicator plan = ROUND.indicator("eb-samlad-kompetensplan");
        List<String> questions =
                plan.rule().cells().map(Cell::question).distinct().toList();
        Comments comments =
                Comments.of(ROUND.questionnaire(), Map.of(questions.get(0), 3, questions.get(1), 8, "E11", 40));

        assertThat(comments.most(plan)).contains(8);
        assertThat(comments.most(ROUND.indicator("eb-vantetid-nybesok"))).contains(0);
    }

    @Test
    void comments_on_a_question_that_there_is_none_of_are_refused() {
        assertThatThrownBy(() -> Comments.of(ROUND.questionnaire(), Map.of("E111", 3)))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("E11");
        assertThatThrownBy(() -> Comments.of(ROUND.questionnaire(), Map.of("E11", -1)))
                .hasMessage("Fråga E11 har -1 kommentarer. Ange antalet kommentarer, 0 eller fler.");
    }

    private static YearReviewed commented(Tally tally, int comments) {
        Map<String, Integer> byQuestion =
                Map.of(LEGAL_SUPPORT.rule().cells().findFirst().orElseThrow().question(), comments);
        return YearReviewed.of(
                2017,
                LEGAL_SUPPORT,
                ROUND.withholding(),
                tally,
                Comments.of(ROUND.questionnaire(), byQuestion).most(LEGAL_SUPPORT),
                Criteria.USUAL);
    }

    @Test
    void limits_are_percentages_in_their_order() {
        assertThatThrownBy(() -> new Criteria(101, 5, 10, 50, 20, 10)).hasMessageContaining("ceiling är 101");
        assertThatThrownBy(() -> new Criteria(40, 40, 10, 50, 20, 10)).hasMessageContaining("floor är 40");
    }

    @Test
    void of_a_number_there_is_no_share_to_review() {
        Round eHalsa = Rounds.shipped().round("e-halsa-2022");
        Tally numbers = Tally.one(BigDecimal.TEN).plus(Tally.one(BigDecimal.ONE));

        assertThat(YearReviewed.of(
                        2022,
                        eHalsa.indicator("u07354"),
                        eHalsa.withholding(),
                        numbers,
                        Optional.empty(),
                        Criteria.USUAL))
                .satisfies(year -> assertThat(year.fulfilling()).isEmpty())
                .satisfies(year -> assertThat(year.remarks()).isEmpty());
    }

    private static IndicatorReview review(Tally... years) {
        List<YearReviewed> reviewed = new ArrayList<>();
        for (Tally tally : years) {
            reviewed.add(year(2017 + reviewed.size(), tally));
        }
        return new IndicatorReview(LEGAL_SUPPORT, reviewed);
    }

    private static YearReviewed year(int year, Tally tally) {
        return YearReviewed.of(year, LEGAL_SUPPORT, ROUND.withholding(), tally, Optional.empty(), Criteria.USUAL);
    }

    private static Tally tally(int ja, int nej, int notApplicable, int cannotAnswer, int bortfall) {
        return Tally.of(
                Map.of(
                        Outcome.JA, ja,
                        Outcome.NEJ, nej,
                        Outcome.EJ_AKTUELLT, notApplicable,
                        Outcome.KAN_INTE_SVARA, cannotAnswer,
                        Outcome.BORTFALL, bortfall),
                BigDecimal.ZERO);
    }
}
