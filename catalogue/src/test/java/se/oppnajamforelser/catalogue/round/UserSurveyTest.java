package se.oppnajamforelser.catalogue.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.Examples.answers;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Choice;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.Tally;

/** What persons with hemtjänst are asked, and what is made of it. */
class UserSurveyTest {

    private static final Round ROUND = Examples.round("brukare-hemtjanst-2023");

    private static final String NO_OPINION = "vet-ej";

    @Test
    void there_are_thirty_questions_with_one_choice_each() {
        assertThat(ROUND.questionnaire().questions())
                .hasSize(30)
                .allSatisfy(question -> assertThat(question.kind()).isEqualTo(QuestionKind.SINGLE))
                .allSatisfy(question -> assertThat(question.required()).isFalse())
                .allSatisfy(question -> assertThat(question.options())
                        .hasSize(6)
                        .last()
                        .extracting(Choice::code)
                        .isEqualTo(NO_OPINION));
    }

    @Test
    void each_question_decides_exactly_one_of_thirty_indicators() {
        assertThat(ROUND.indicators()).hasSize(30);
        assertThat(ROUND.indicators().stream().map(UserSurveyTest::question))
                .containsExactlyElementsOf(ROUND.questionnaire().questions());
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void the_two_best_answers_are_ja_and_the_three_others_nej(Indicator indicator) {
        assertThat(question(indicator).options().stream()
                        .limit(5)
                        .map(option ->
                                outcome(indicator, answers(question(indicator).id(), option.code()))))
                .containsExactly(Outcome.JA, Outcome.JA, Outcome.NEJ, Outcome.NEJ, Outcome.NEJ);
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void who_has_no_opinion_is_in_no_denominator(Indicator indicator) {
        Outcome none = outcome(indicator, answers(question(indicator).id(), NO_OPINION));

        assertThat(none).isEqualTo(Outcome.EJ_AKTUELLT);
        assertThat(share(
                        indicator,
                        Tally.NONE.plus(Outcome.JA, 4).plus(Outcome.NEJ, 4).plus(none, 92)))
                .satisfies(share -> assertThat(share.denominator()).isEqualTo(8))
                .satisfies(share -> assertThat(share.percent().orElseThrow()).isEqualByComparingTo("50"));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void who_did_not_answer_is_missing_and_withholds_nothing(Indicator indicator) {
        Outcome missing = outcome(indicator, Answers.NONE);

        assertThat(missing).isEqualTo(Outcome.BORTFALL);
        assertThat(share(indicator, Tally.NONE.plus(Outcome.JA, 7).plus(missing, 993)))
                .satisfies(share -> assertThat(share.percent().orElseThrow()).isEqualByComparingTo("100"))
                .satisfies(share -> assertThat(share.responseRate()).isEqualByComparingTo("0.7"));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void six_opinions_are_too_few_to_show_however_many_have_none(Indicator indicator) {
        Tally tally = Tally.NONE
                .plus(Outcome.JA, 6)
                .plus(outcome(indicator, answers(question(indicator).id(), NO_OPINION)), 94);

        assertThat(share(indicator, tally).withheld()).contains(Share.Reason.TOO_FEW_ANSWERS);
    }

    static Stream<Indicator> indicators() {
        return ROUND.indicators().stream();
    }

    private static Question question(Indicator indicator) {
        List<String> questions =
                indicator.rule().cells().map(Cell::question).distinct().toList();
        assertThat(questions).hasSize(1);
        return ROUND.questionnaire().question(questions.get(0));
    }

    private static Outcome outcome(Indicator indicator, Answers answers) {
        return new Scorer(ROUND.questionnaire())
                .of(Examples.everyPart(ROUND.questionnaire(), answers))
                .settle(indicator)
                .outcome();
    }

    private static Share share(Indicator indicator, Tally tally) {
        return ShareRule.of(indicator, ROUND.withholding()).apply(tally);
    }
}
