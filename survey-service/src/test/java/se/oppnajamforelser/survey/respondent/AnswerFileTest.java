package se.oppnajamforelser.survey.respondent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.table.UnreadableTableException;
import se.oppnajamforelser.survey.Brukare;
import se.oppnajamforelser.survey.FilledIn;
import se.oppnajamforelser.survey.answer.Fingerprint;
import se.oppnajamforelser.survey.refusal.RefusedException;

class AnswerFileTest {

    private static final String FIRST = Brukare.KEYS.get(0);
    private static final String SECOND = Brukare.KEYS.get(1);

    @Test
    void a_row_is_what_one_respondent_answers_to_a_part() {
        AnsweredPart part = only(read(Brukare.answers(List.of(Brukare.answer(1, 0)))));

        assertThat(part.part()).isEqualTo(Brukare.PART);
        assertThat(part.answers()).hasSize(Brukare.KEYS.size()).containsEntry(FIRST, Brukare.option(FIRST, 1));
        assertThat(part.sha256()).isEqualTo(Fingerprint.of(part.answers()));
    }

    @Test
    void blank_fields_are_questions_without_an_answer_and_headings_may_be_in_any_case_and_order() {
        AnsweredPart part = only(read(SECOND.toLowerCase(Locale.ROOT) + ",Respondent," + FIRST + "\n"
                + Brukare.option(SECOND, 2) + ",0114-1,\n"));

        assertThat(part.answers()).containsOnlyKeys(SECOND);
    }

    @Test
    void an_option_that_is_not_there_is_refused_in_the_words_of_the_form() {
        FaultyRow fault = fault(read("respondent;" + FIRST + ";" + SECOND + "\n0114-1;kanske;aldrig-i-livet\n"));

        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.found()).isEqualTo("Svaret \"kanske\" finns inte bland alternativen för fråga " + FIRST + ".");
        assertThat(fault.expected()).startsWith("Välj ett av ").endsWith("Raden har 1 fel till.");
    }

    @Test
    void a_row_without_answers_is_refused() {
        assertThat(fault(read("respondent;" + FIRST + "\n0114-1; \n")).found())
                .isEqualTo("Raden för 0114-1 har inga svar.");
    }

    @Test
    void none_of_the_rows_of_a_respondent_who_stands_there_twice_is_taken() {
        String answer = Brukare.option(FIRST, 0);
        AnswerRows rows =
                read("respondent;" + FIRST + "\n0114-1;" + answer + "\n0114-2;" + answer + "\n0114-1;" + answer + "\n");

        assertThat(rows.respondents()).containsExactly("0114-2");
        assertThat(rows.faulty()).extracting(FaultyRow::line).containsExactly(2, 4);
        assertThat(rows.faulty().get(0).found()).contains("står på 2 rader");
    }

    @Test
    void a_text_with_a_sign_that_cannot_be_kept_is_refused() {
        AnswerFile file = new AnswerFile(Brukare.FORM);

        assertThat(fault(file.read(("respondent;" + FIRST + "\n0114-1;a\0b\n").getBytes(UTF_8)))
                        .expected())
                .contains("NUL");
    }

    @Test
    void a_column_that_is_no_question_is_refused_by_name() {
        assertThatThrownBy(() -> read("respondent;" + FIRST + ";ort\n0114-1;x;y\n"))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("\"ort\" hör inte hit");
    }

    @Test
    void a_file_without_a_question_or_without_a_row_is_refused() {
        assertThatThrownBy(() -> read("respondent\n0114-1\n"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Filen har inga svar");
        assertThatThrownBy(() -> read("respondent;" + FIRST + "\n")).hasMessageContaining("Filen har inga svar");
    }

    @Test
    void a_part_that_looks_at_another_needs_it_in_the_same_file() {
        String looking = FilledIn.OJ_2017.round().questionnaire().parts().stream()
                .map(part -> part.id())
                .filter(part -> !FilledIn.OJ_2017.lookedAt(part).isEmpty())
                .findFirst()
                .orElseThrow();
        String key = FilledIn.part(looking).firstKey();

        assertThatThrownBy(() ->
                        new AnswerFile(FilledIn.OJ_2017).read(("respondent;" + key + "\n0114-1;x\n").getBytes(UTF_8)))
                .hasMessageContaining("Skicka båda delarnas svar i samma fil");
    }

    private static AnsweredPart only(AnswerRows rows) {
        return rows.answered().get(0).parts().get(0);
    }

    private static FaultyRow fault(AnswerRows rows) {
        assertThat(rows.answered()).isEmpty();
        return rows.faulty().get(0);
    }

    private static AnswerRows read(String file) {
        return new AnswerFile(Brukare.FORM).read(file.getBytes(UTF_8));
    }
}
