package se.oppnajamforelser.survey.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.oppnajamforelser.survey.FilledIn;

class SortingTest {

    @Test
    void lines_are_gathered_by_unit_and_part() {
        Sorting sorting = sort("""
                unit,question,answer
                0114,E0,ja
                0114,G1,ja
                0115,E0,nej
                0114,E1,inom-3
                """);

        assertThat(sorting.batches())
                .extracting(batch ->
                        batch.unit() + " " + batch.part() + " " + batch.lines().size())
                .containsExactly("0114 E 2", "0114 G 1", "0115 E 1");
    }

    @Test
    void an_unknown_unit_is_reported_with_the_nearest() {
        assertThat(sort("unit,question,answer\n0113,E0,ja\n").reports())
                .containsExactly(new LineReport(
                        2,
                        "0113",
                        "E0",
                        LineReport.Status.ERROR,
                        "Kommunen eller stadsdelen \"0113\" finns inte. Menade du \"0114\"?"));
    }

    @Test
    void an_unknown_question_holds_back_everything_of_its_unit_but_not_of_others() {
        Sorting sorting = sort("""
                unit,question,answer
                0114,E0,ja
                0114,Q9,ja
                0115,E0,ja
                """);

        assertThat(sorting.refused()).extracting(Batch::unit).containsExactly("0114");
        assertThat(sorting.batches()).extracting(Batch::unit).containsExactly("0115");
    }

    @Test
    void an_answer_given_twice_holds_back_its_part() {
        Sorting sorting = sort("""
                unit,question,answer
                0114,E0,ja
                0114,E0,nej
                0114,G1,ja
                """);

        assertThat(sorting.reports())
                .extracting(LineReport::message)
                .containsExactly("Svaret på E0 för 0114 står redan på rad 2. Behåll en av raderna.");
        assertThat(sorting.refused()).extracting(Batch::part).containsExactly("E");
        assertThat(sorting.batches()).extracting(Batch::part).containsExactly("G");
    }

    @Test
    void a_line_with_too_many_fields_is_reported() {
        assertThat(sort("unit,question,answer\n0114,E0,ja,nej\n").reports())
                .extracting(LineReport::message)
                .containsExactly("Raden har 1 fält för mycket. Sätt citattecken (\") om ett svar som innehåller komma"
                        + " eller semikolon.");
    }

    private static Sorting sort(String file) {
        return Sorting.of(FilledIn.OJ_2017, ImportLine.ofCsv(file.getBytes(UTF_8)));
    }
}
