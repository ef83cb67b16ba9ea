package se.oppnajamforelser.survey;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.Topic;

/** Submissions that come while another is under way, and so are taken in together. */
@RunningService
class IntakeTest {

    private static final String ENOUGH = "0305";

    @Inject
    TestDatabase database;

    @Inject
    TestTopics topics;

    @Inject
    Intake intake;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeEach
    void open() {
        database.clear();
        Api.transition("oj-2017", "open").statusCode(200);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void each_unit_gets_its_own_receipt() {
        List<Integer> statuses = together("0319", "0330", "0331");

        assertThat(statuses).containsOnly(201);
        assertThat(database.texts("select unit || ' ' || submitted_by from submission order by unit"))
                .containsExactly("0305 rita.0305", "0319 rita.0319", "0330 rita.0330", "0331 rita.0331");
        assertThat(topics.events(Topic.SUBMISSIONS, "oj-2017/0331/E", 1))
                .extracting(Event::revision)
                .containsExactly(1L);
    }

    @Test
    void what_is_refused_does_not_touch_the_others() {
        List<Integer> statuses = together("0319", "0330 is incomplete", "0331");

        assertThat(statuses).containsExactly(201, 422, 201);
        assertThat(database.texts("select unit from submission order by unit")).containsExactly(ENOUGH, "0319", "0331");
        assertThat(database.count("response where unit = '0330' and state = 'not-started'"))
                .isEqualTo(3);
    }

    @Test
    void what_the_database_does_not_take_does_not_touch_the_others() {
        database.execute("alter table submission add constraint not_0330 check (unit <> '0330')");
        try {
            assertThat(together("0319", "0330", "0331")).containsExactly(201, 500, 201);
        } finally {
            database.execute("alter table submission drop constraint not_0330");
        }
        assertThat(database.texts("select unit from submission order by unit")).containsExactly(ENOUGH, "0319", "0331");
        assertThat(database.count("outbox where key like '%0330%'")).isZero();
    }

    @Test
    void the_same_unit_twice_is_taken_in_one_after_the_other() {
        assertThat(together("0319", "0319", "0331")).containsOnly(201);

        assertThat(database.texts("select unit || ' ' || revision from submission order by unit"))
                .containsExactly("0305 1", "0319 1", "0331 1");
    }

    /** Submits for these units while a submission waits for a row that the test holds. */
    private List<Integer> together(String... units) {
        QuarkusTransaction.begin();
        database.execute("select 1 from response where unit = '" + ENOUGH + "' for update");
        CompletableFuture<Integer> first = supplyAsync(() -> submit(ENOUGH), threads);
        await().until(() -> database.count("pg_stat_activity where wait_event_type = 'Lock'") > 0);
        List<CompletableFuture<Integer>> others = List.of(units).stream()
                .map(unit -> supplyAsync(() -> submit(unit), threads))
                .toList();
        await().until(() -> intake.waiting() == units.length);
        QuarkusTransaction.rollback();

        assertThat(first.join()).isEqualTo(201);
        return others.stream().map(CompletableFuture::join).toList();
    }

    private static int submit(String unit) {
        Map<String, String> answers = unit.contains("incomplete") ? Map.of("E0", "ja") : FilledIn.part("E");
        return Api.submit(unit.substring(0, 4), "E", answers).extract().statusCode();
    }
}
