package se.oppnajamforelser.catalogue.question;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.Examples.answers;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Reading;

class AnswerSheetTest {

    private static final Cell LEAD = Cell.of("G2", "skola");
    private static final Cell FOLLOW_UP = Cell.of("G2a", "skola");

    @Test
    void an_answer_to_a_question_that_is_asked_counts() {
        AnswerSheet sheet = sheet(answers("G2[skola]", "ja", "G2a[skola]", "nytt"));

        assertThat(sheet.read(FOLLOW_UP)).isEqualTo(new Reading.Answered("nytt"));
        assertThat(sheet.isHidden(FOLLOW_UP)).isFalse();
    }

    @Test
    void a_question_that_is_asked_and_not_answered_is_unanswered() {
        assertThat(sheet(answers("G2[skola]", "ja")).read(FOLLOW_UP)).isEqualTo(new Reading.Unanswered(FOLLOW_UP));
    }

    @Test
    void an_answer_to_a_question_that_is_not_asked_does_not_count() {
        AnswerSheet sheet = sheet(answers("G2[skola]", "nej", "G2a[skola]", "nytt"));

        assertThat(sheet.read(FOLLOW_UP)).isEqualTo(new Reading.NotAsked());
        assertThat(sheet.isHidden(FOLLOW_UP)).isTrue();
        assertThat(sheet.counted()).isEqualTo(answers("G2[skola]", "nej"));
    }

    @Test
    void a_hidden_answer_comes_back_when_its_lead_answer_does() {
        Answers hidden = answers("G2[skola]", "nej", "G2a[skola]", "nytt");
        Answers back = hidden.with(LEAD, "ja");

        assertThat(sheet(back).read(FOLLOW_UP)).isEqualTo(new Reading.Answered("nytt"));
        assertThat(sheet(back).counted()).isEqualTo(back);
    }

    @Test
    void where_the_lead_is_unanswered_it_is_unknown_whether_the_question_was_asked() {
        AnswerSheet sheet = sheet(answers("G2a[skola]", "nytt"));

        assertThat(sheet.read(FOLLOW_UP)).isEqualTo(new Reading.Unsettled(new TreeSet<>(List.of(LEAD))));
        assertThat(sheet.isHidden(FOLLOW_UP)).isFalse();
        assertThat(sheet.counted()).isEqualTo(answers("G2a[skola]", "nytt"));
    }

    @Test
    void a_question_that_was_not_answered_is_not_hidden() {
        assertThat(sheet(answers("G2[skola]", "nej")).isHidden(FOLLOW_UP)).isFalse();
    }

    @Test
    void each_row_has_a_skip_of_its_own() {
        AnswerSheet sheet = sheet(answers("G2[skola]", "nej", "G2[sjukhus]", "ja", "G2a[sjukhus]", "ja"));

        assertThat(sheet.read(Cell.of("G2a", "sjukhus"))).isEqualTo(new Reading.Answered("ja"));
        assertThat(sheet.read(FOLLOW_UP)).isEqualTo(new Reading.NotAsked());
    }

    @Test
    void what_rests_on_a_hidden_answer_is_hidden_too() {
        AnswerSheet sheet = new AnswerSheet(
                Examples.OJ_2017.questionnaire(), answers("G1", "ja", "G1a", "ja", "G1c", "socialchef"));

        assertThat(sheet.counted()).isEqualTo(answers("G1", "ja"));
    }

    private static AnswerSheet sheet(Answers answers) {
        return new AnswerSheet(Examples.PROV.questionnaire(), answers);
    }
}
