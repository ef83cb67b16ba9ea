package se.oppnajamforelser.survey.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.StateDigest;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.survey.Api;
import se.oppnajamforelser.survey.Brukare;
import se.oppnajamforelser.survey.RunningService;
import se.oppnajamforelser.survey.TestDatabase;
import se.oppnajamforelser.survey.TestTopics;

/** However a file is divided and however often it is sent, the same is collected in the end. */
@RunningService
class RespondentFilesTest {

    private static final int ASKED = 60;

    @Inject
    TestDatabase database;

    @Inject
    TestTopics topics;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void any_division_in_any_order_sent_twice_ends_in_the_same_state(long seed) {
        Random random = new Random(seed);
        List<String> first = rows(0);
        List<String> corrected = rows(1).subList(0, ASKED / 3);
        database.clear();
        Brukare.open(ASKED);

        sendDivided(first, random);
        sendDivided(first, random);
        sendDivided(corrected, random);
        sendDivided(corrected, random);
        Api.transition(Brukare.ROUND, "closed").statusCode(200);

        assertThat(told()).isEqualTo(expected());
        assertThat(kept()).isEqualTo(answersAsSent());
        assertThat(database.count("respondent_submission")).isEqualTo(ASKED + ASKED / 3);
    }

    /** Those asked, and somebody who is not. */
    private static List<String> rows(int choice) {
        List<String> rows = IntStream.range(0, ASKED)
                .mapToObj(number -> Brukare.answer(number, choice))
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(Brukare.answer(ASKED, choice));
        return rows;
    }

    private static void sendDivided(List<String> rows, Random random) {
        List<String> left = new ArrayList<>(rows);
        Collections.shuffle(left, random);
        while (!left.isEmpty()) {
            List<String> call = left.subList(0, 1 + random.nextInt(left.size()));
            Brukare.sendAnswers(call.toArray(String[]::new)).statusCode(200).body("refused", equalTo((int) call.stream()
                    .filter(row -> row.startsWith(Brukare.code(ASKED)))
                    .count()));
            call.clear();
        }
    }

    private static PartDigest expected() {
        SortedMap<String, Long> revisions = new TreeMap<>();
        IntStream.range(0, ASKED).forEach(number -> revisions.put(Brukare.code(number), number < ASKED / 3 ? 2L : 1L));
        return new PartDigest(Brukare.PART, ASKED, StateDigest.of(revisions));
    }

    private PartDigest told() {
        List<Event> told = topics.events(Topic.ROUNDS, Brukare.ROUND, 2);
        RoundChanged last = (RoundChanged) told.get(told.size() - 1);
        return last.parts().get(0);
    }

    private static SortedMap<String, String> answersAsSent() {
        SortedMap<String, String> first = new TreeMap<>();
        String key = Brukare.KEYS.get(0);
        IntStream.range(0, ASKED)
                .forEach(number ->
                        first.put(Brukare.code(number), Brukare.option(key, number + (number < ASKED / 3 ? 1 : 0))));
        return first;
    }

    private static SortedMap<String, String> kept() {
        SortedMap<String, String> first = new TreeMap<>();
        List<String> units = Api.office()
                .get(Api.ROUNDS + "/" + Brukare.ROUND + "/submissions")
                .then()
                .extract()
                .path("receipt.unit");
        List<String> answers = Api.office()
                .get(Api.ROUNDS + "/" + Brukare.ROUND + "/submissions")
                .then()
                .extract()
                .path("answers." + Brukare.KEYS.get(0));
        IntStream.range(0, units.size()).forEach(place -> first.put(units.get(place), answers.get(place)));
        return first;
    }
}
