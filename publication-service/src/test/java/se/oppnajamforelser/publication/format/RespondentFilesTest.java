package se.oppnajamforelser.publication.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.publication.SampleRespondents;
import se.oppnajamforelser.publication.figure.Figures;
import se.oppnajamforelser.publication.workbook.Facts;

/** The figures of units of care and of persons as CSV and JSON. */
class RespondentFilesTest {

    private static final SampleRespondents SAMPLE = SampleRespondents.of("brukare-hemtjanst-2023", 60, true);
    private static final Figures FIGURES = SAMPLE.state().figures(SAMPLE.catalogue());

    @Test
    void a_line_of_csv_ends_with_the_weighted_share_the_breakdown_and_the_group() {
        List<String> lines = lines(CsvDialect.PLAIN);

        assertThat(lines.get(0)).endsWith(",lowest,highest,mean,sum,weightedPercent,breakdown,group");
        assertThat(lines).hasSize(1 + 1872 * 30);
        assertThat(lines.get(1))
                .startsWith("brukare-hemtjanst-2023,hemtjanst,riket,riket,Riket,")
                .endsWith(",,");
        assertThat(lines)
                .filteredOn(line -> line.contains(",riket.kon-kvinna,"))
                .hasSize(30)
                .allMatch(line -> line.matches(".*,,,[0-9.]+,kon,kvinna"));
    }

    @Test
    void the_swedish_heads_speak_of_those_who_were_asked() {
        assertThat(lines(CsvDialect.EXCEL).get(0))
                .contains(";Antal tillfrågade;Antal svarande;")
                .endsWith(";Viktad andel (procent);Indelning;Grupp");
    }

    @Test
    void a_withheld_line_has_no_number_but_how_many_were_asked() {
        assertThat(lines(CsvDialect.PLAIN))
                .filteredOn(line -> line.contains(",too-few-answers,"))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*,too-few-answers,,,[0-9]+,[0-9]*,,,,,,,,,,,,,,[a-z]*,[a-z0-9-]*"));
    }

    @Test
    void json_says_who_was_asked_and_tells_no_count_of_a_withheld_figure() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(JsonFile.write(
                        FIGURES,
                        new Facts(
                                "1.0.0",
                                Optional.empty(),
                                LocalDate.parse("2023-06-01"),
                                SAMPLE.parts(),
                                "Myndigheten",
                                "oj@example.se")));

        assertThat(json.path("asked").asText()).isEqualTo("brukare");
        assertThat(json.path("leastAnswers").asInt()).isEqualTo(7);
        assertThat(json.at("/breakdowns/0/groups/0/name").asText()).isEqualTo("Kvinnor");
        assertThat(StreamSupport.stream(json.path("figures").spliterator(), false)
                        .filter(figure -> figure.has("withheld")))
                .hasSizeGreaterThan(1000)
                .noneMatch(figure -> figure.has("numerator")
                        || figure.has("denominator")
                        || figure.has("counts")
                        || figure.has("responseRate")
                        || figure.has("percent")
                        || figure.has("weightedPercent")
                        || figure.has("lowest"));
        assertThat(json.at("/figures/0").has("weightedPercent")).isTrue();
    }

    private static List<String> lines(CsvDialect dialect) {
        return new String(CsvFile.write(FIGURES, dialect), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
