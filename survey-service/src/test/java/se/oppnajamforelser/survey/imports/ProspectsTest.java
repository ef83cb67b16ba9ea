package se.oppnajamforelser.survey.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.survey.FilledIn.OJ_2017;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.survey.FilledIn;
import se.oppnajamforelser.survey.answer.AnswerState;
import se.oppnajamforelser.survey.answer.Author;
import se.oppnajamforelser.survey.answer.Draft;
import se.oppnajamforelser.survey.answer.Receipt;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.ResponseKey;
import se.oppnajamforelser.survey.answer.ResponseState;
import se.oppnajamforelser.survey.answer.Submission;

class ProspectsTest {

    private static final Author OFFICE = new Author(
            "olle", Instant.parse("2017-03-01T11:00:00Z"), AnswerState.COLLECTED, Optional.of("Import från fil"));
    private static final Map<String, String> WARNED = Map.of("G6[ekonomiskt-bistand]", "ej-aktuellt");

    @Test
    void answers_are_laid_over_the_draft() {
        Prospect prospect = prospect(Map.of("E0", "ja", "E1", "inom-3"), Purpose.DRAFT, "0114,E1,inom-4-7,");

        assertThat(prospect.unit()).isEqualTo(new UnitReport("0114", "E", UnitReport.Status.SAVED, ""));
        assertThat(prospect.entry().after().draft().answers()).isEqualTo(Map.of("E0", "ja", "E1", "inom-4-7"));
    }

    @Test
    void what_stands_there_already_is_unchanged() {
        assertThat(prospect(Map.of("E0", "ja"), Purpose.DRAFT, "0114,E0,ja,")
                        .unit()
                        .status())
                .isEqualTo(UnitReport.Status.UNCHANGED);
    }

    @Test
    void a_wrong_answer_holds_back_the_part_and_names_value_and_options() {
        Prospect prospect = prospect(Map.of(), Purpose.DRAFT, "0114,E0,ja,\n0114,E4,kanske,");

        assertThat(prospect.unit().status()).isEqualTo(UnitReport.Status.REFUSED);
        assertThat(prospect.entry().change().isEmpty()).isTrue();
        assertThat(prospect.lines())
                .containsExactly(
                        new LineReport(2, "0114", "E0", LineReport.Status.OK, ""),
                        new LineReport(
                                3,
                                "0114",
                                "E4",
                                LineReport.Status.ERROR,
                                "Svaret \"kanske\" finns inte bland alternativen för fråga E4. Välj ett av ja, nej."));
    }

    @Test
    void a_warning_is_told_and_does_not_hold_back_a_draft() {
        Prospect prospect =
                Prospects.of(OJ_2017, response(Map.of(), WARNED), batch("0114,E0,ja,"), OFFICE, Purpose.DRAFT);

        assertThat(prospect.unit().status()).isEqualTo(UnitReport.Status.SAVED);
        assertThat(prospect.lines()).extracting(LineReport::status).containsExactly(LineReport.Status.WARNING);
    }

    @Test
    void a_part_that_is_not_complete_is_not_submitted() {
        Prospect prospect = prospect(Map.of(), Purpose.SUBMISSION, "0114,E0,ja,\n0114,E1,inom-3,");

        assertThat(prospect.unit().status()).isEqualTo(UnitReport.Status.REFUSED);
        assertThat(prospect.unit().message())
                .contains("fel måste rättas innan delen kan skickas in.")
                .contains("är inte besvarad");
        assertThat(prospect.entry().submission()).isEmpty();
        assertThat(prospect.entry().change().isEmpty()).isTrue();
    }

    @Test
    void a_complete_part_is_submitted() {
        Prospect prospect = prospect(Map.of(), Purpose.SUBMISSION, lines(FilledIn.part("E")));

        assertThat(prospect.unit().status()).isEqualTo(UnitReport.Status.SUBMITTED);
        assertThat(prospect.entry().submission().map(Submission::receipt).map(Receipt::answers))
                .contains(FilledIn.part("E").size());
    }

    @Test
    void a_comment_to_a_question_is_the_remark_to_a_warning_about_it() {
        String commented = lines(FilledIn.part("E")).replace("0114,E0,ja,", "0114,E0,ja,Vi delar nämnd.");

        Prospect prospect =
                Prospects.of(OJ_2017, response(Map.of(), WARNED), batch(commented), OFFICE, Purpose.SUBMISSION);

        assertThat(prospect.entry().submission().map(Submission::remarks))
                .contains(new TreeMap<>(Map.of("e0-omradet-saknas-enligt-gemensam-del", "Vi delar nämnd.")));
    }

    @Test
    void a_blank_takes_an_answer_away() {
        assertThat(prospect(Map.of("E0", "ja", "E4", "ja"), Purpose.DRAFT, "0114,E4,,")
                        .entry()
                        .after()
                        .draft()
                        .answers())
                .isEqualTo(Map.of("E0", "ja"));
    }

    private static Prospect prospect(Map<String, String> draft, Purpose purpose, String lines) {
        return Prospects.of(OJ_2017, response(draft, Map.of()), batch(lines), OFFICE, purpose);
    }

    private static Batch batch(String lines) {
        String file = "unit,question,answer,comment\n" + lines;
        return new Batch("0114", "E", ImportLine.ofCsv(file.getBytes(UTF_8)));
    }

    private static String lines(SortedMap<String, String> answers) {
        return answers.entrySet().stream()
                .map(answer -> "0114," + answer.getKey() + "," + answer.getValue() + ",")
                .collect(Collectors.joining("\n"));
    }

    private static Response response(Map<String, String> answers, Map<String, String> elsewhere) {
        Draft draft = new Draft(
                1,
                new TreeMap<>(answers),
                new TreeMap<>(),
                Optional.of(new Draft.Change("rita", Instant.parse("2017-02-01T11:00:00Z"))));
        return new Response(
                new ResponseKey("oj-2017", "0114", "E"),
                ResponseState.STARTED,
                true,
                draft,
                Optional.empty(),
                new TreeMap<>(elsewhere));
    }
}
