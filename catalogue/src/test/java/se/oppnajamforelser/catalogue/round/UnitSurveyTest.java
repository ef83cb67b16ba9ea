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
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.catalogue.share.Withholding;

/** What units with hemtjänst are asked, and what is made of it. */
class UnitSurveyTest {

    private static final Round ROUND = Examples.round("enheter-hemtjanst-2023");

    private static final String ALL_PERSONS = "U10";

    @Test
    void more_than_twenty_percent_of_the_units_missing_withholds() {
        assertThat(ROUND.withholding()).isEqualTo(new Withholding(Withholding.Counts.BORTFALL, 20));
    }

    @Test
    void each_question_but_the_number_of_all_decides_one_indicator() {
        assertThat(ROUND.indicators())
                .hasSize(12)
                .flatMap(UnitSurveyTest::questions)
                .filteredOn(question -> !question.equals(ALL_PERSONS))
                .containsExactlyElementsOf(ROUND.questionnaire().questions().stream()
                        .map(Question::id)
                        .filter(question -> !question.equals(ALL_PERSONS))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("ratios")
    void every_older_person_weighs_the_same_however_large_the_unit(Indicator indicator) {
        Tally both = counts(indicator, "30", "40").plus(counts(indicator, "1", "10"));

        assertThat(ShareRule.of(indicator, ROUND.withholding()).apply(both).number())
                .map(Share.Number::mean)
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("62"));
    }

    static Stream<Indicator> ratios() {
        return ROUND.indicators().stream().filter(Indicator::isNumeric);
    }

    private static List<String> questions(Indicator indicator) {
        return indicator.rule().cells().map(Cell::question).distinct().toList();
    }

    private static Tally counts(Indicator indicator, String persons, String ofPersons) {
        Answers answers = answers(ALL_PERSONS, ofPersons, "U10a", persons, "U10b", persons, "U10c", persons);
        return Tally.one(new Scorer(ROUND.questionnaire())
                .of(Examples.everyPart(ROUND.questionnaire(), answers))
                .settle(indicator));
    }
}
