package se.oppnajamforelser.suite.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.suite.client.Json;

/** What persons sent in, counted again by hand and by the verification. */
class ExpectedOfRespondentsTest {

    private static final Round ROUND = Rounds.shipped().round("brukare-hemtjanst-2023");
    private static final String INDICATOR = "ao-hjalpen-racker-hemtjanst";

    @Test
    void a_share_is_of_those_who_answered_and_have_an_opinion() {
        List<StoredSubmission> sent = new ArrayList<>();
        sent.addAll(persons("0114", 1, 12, "kvinna", "ja-alltid"));
        sent.addAll(persons("0114", 13, 20, "kvinna", "aldrig"));
        sent.addAll(persons("0114", 21, 30, "man", "oftast"));
        sent.addAll(persons("0114", 31, 33, "man", "vet-ej"));

        SortedMap<Expected.Place, String> figures = figures(sent);

        assertThat(figures)
                .containsEntry(place("kommun-0114"), "73.3 (22 av 30), mellan 73.3 och 73.3")
                .containsEntry(place("kommun-0114.kon-kvinna"), "60 (12 av 20), mellan 60 och 60")
                .containsEntry(place("kommun-0114.kon-man"), "100 (10 av 10), mellan 100 och 100")
                .containsEntry(place("lan-01"), "73.3 (22 av 30), mellan 73.3 och 73.3")
                .containsEntry(place(Region.RIKET), "73.3 (22 av 30), mellan 73.3 och 73.3")
                .containsEntry(place("kommun-0180"), "visas ej: no-unit-counts")
                .hasSize(30 * 1872);
    }

    @Test
    void too_few_answers_are_withheld_and_so_is_what_would_tell_them() {
        List<StoredSubmission> sent = new ArrayList<>();
        sent.addAll(persons("0114", 1, 10, "kvinna", "ja-alltid"));
        sent.addAll(persons("0114", 11, 20, "kvinna", "aldrig"));
        sent.addAll(persons("0114", 21, 22, "man", "oftast"));
        sent.addAll(persons("0114", 23, 24, "man", "aldrig"));
        sent.addAll(persons("0115", 1, 10, "kvinna", "ja-alltid"));
        sent.addAll(persons("0115", 11, 20, "kvinna", "aldrig"));
        sent.addAll(persons("0115", 21, 30, "man", "oftast"));
        sent.addAll(persons("0115", 31, 40, "man", "aldrig"));

        assertThat(figures(sent))
                .containsEntry(place("kommun-0114.kon-man"), "visas ej: too-few-answers")
                .containsEntry(place("kommun-0114.kon-kvinna"), "visas ej: suppressed")
                .containsEntry(place("kommun-0115.kon-man"), "visas ej: suppressed")
                .containsEntry(place("kommun-0114"), "50 (12 av 24), mellan 50 och 50")
                .containsEntry(place("lan-01.kon-man"), "50 (12 av 24), mellan 50 och 50");
    }

    @Test
    void the_weighted_share_is_read_from_the_last_columns_of_a_csv_file() {
        String csv =
                heads() + "r,hemtjanst,riket,riket,Riket,x,X,,,,50.0,,1,2,9,2,1,0,1,0,0,7,0,22.2,1.0,99.0,,,62.5,,\r\n";

        assertThat(CsvFigures.read(csv.getBytes(StandardCharsets.UTF_8)))
                .containsEntry(
                        new Expected.Place("hemtjanst", "riket", "x"), "50 (1 av 2), viktat 62.5, mellan 1 och 99");
    }

    private static String heads() {
        return IntStream.range(0, 31).mapToObj(place -> "c" + place).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static Expected.Place place(String region) {
        return new Expected.Place("hemtjanst", region, INDICATOR);
    }

    private static SortedMap<Expected.Place, String> figures(List<StoredSubmission> sent) {
        ExpectedOfRespondents expected = new ExpectedOfRespondents(ROUND, StoredSupplements.read(Json.tree("[]")));
        sent.forEach(expected::add);
        return expected.figures(Map.of());
    }

    private static List<StoredSubmission> persons(String kommun, int from, int to, String gender, String answer) {
        List<StoredSubmission> persons = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            persons.add(new StoredSubmission(
                    "%s-%04d".formatted(kommun, number),
                    "B",
                    1,
                    "",
                    new TreeMap<>(Map.of("B2", answer)),
                    Optional.of(
                            new Background(new TreeMap<>(Map.of("kon", gender, "alder", "80-89")), Optional.empty()))));
        }
        return persons;
    }
}
