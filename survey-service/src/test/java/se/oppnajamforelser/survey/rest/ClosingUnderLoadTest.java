package se.oppnajamforelser.survey.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.StateDigest;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.survey.Api;
import se.oppnajamforelser.survey.FilledIn;
import se.oppnajamforelser.survey.RunningService;
import se.oppnajamforelser.survey.TestDatabase;
import se.oppnajamforelser.survey.TestTopics;

@RunningService
class ClosingUnderLoadTest {

    private static final SortedMap<String, String> COMPLETE = FilledIn.part(FilledIn.E_HALSA, "H", Map.of());

    @Inject
    TestDatabase database;

    @Inject
    TestTopics topics;

    @BeforeEach
    void plan() {
        database.clear();
    }

    @Test
    void the_digest_covers_exactly_the_submissions_that_were_let_in() throws Exception {
        Api.transition("e-halsa-2022", "open").statusCode(200);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<ExtractableResponse<Response>>> submissions = FilledIn.E_HALSA.round().frame().units().stream()
                .map(Unit::code)
                .map(unit -> threads.submit(
                        () -> Api.submit("e-halsa-2022", unit, "H", COMPLETE).extract()))
                .toList();
        submissions.get(60).get();

        Api.transition("e-halsa-2022", "closed").statusCode(200);

        SortedMap<String, Long> letIn = new TreeMap<>();
        List<Integer> statuses = new ArrayList<>();
        for (Future<ExtractableResponse<Response>> submission : submissions) {
            ExtractableResponse<Response> response = submission.get();
            statuses.add(response.statusCode());
            if (response.statusCode() == 201) {
                letIn.put(
                        response.path("unit"),
                        response.<Integer>path("revision").longValue());
            }
        }
        threads.shutdown();
        assertThat(statuses).containsOnly(201, 409).contains(409);
        assertThat(closed().parts()).containsExactly(new PartDigest("H", letIn.size(), StateDigest.of(letIn)));
    }

    private RoundChanged closed() {
        List<Event> told = topics.events(Topic.ROUNDS, "e-halsa-2022", 2);
        return (RoundChanged) told.get(told.size() - 1);
    }
}
