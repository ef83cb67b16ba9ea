package se.oppnajamforelser.survey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.survey.FilledIn.OJ_2017;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.survey.Api;
import se.oppnajamforelser.survey.FilledIn;
import se.oppnajamforelser.survey.RunningService;
import se.oppnajamforelser.survey.TestDatabase;
import se.oppnajamforelser.survey.answer.AnswerState;
import se.oppnajamforelser.survey.answer.Author;
import se.oppnajamforelser.survey.answer.Changes;
import se.oppnajamforelser.survey.answer.Changes.Extent;
import se.oppnajamforelser.survey.answer.Entry;
import se.oppnajamforelser.survey.answer.Filing;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.ResponseKey;
import se.oppnajamforelser.survey.answer.Seen;

/** The statements that everybody waits for on the last day of a round. */
@RunningService
class ResponsesTest {

    private static final Author RITA =
            new Author("rita", Instant.parse("2017-03-01T11:00:00Z"), AnswerState.COLLECTED, Optional.empty());

    @Inject
    TestDatabase database;

    @Inject
    Responses responses;

    @BeforeEach
    void open() {
        database.clear();
        Api.transition("oj-2017", "open").statusCode(200);
    }

    @Test
    void a_batch_is_held_and_kept_by_the_index_without_reading_every_response() {
        List<ResponseKey> keys = Stream.of("0319", "0330", "0331")
                .map(unit -> new ResponseKey("oj-2017", unit, "E"))
                .toList();

        List<String> scans = QuarkusTransaction.requiringNew().call(() -> {
            responses.keep(
                    submissions(responses.lock(keys, OJ_2017.lookedAt("E")).values()));
            return database.texts("select (idx_scan > 0) || ' ' || seq_scan from pg_stat_xact_user_tables"
                    + " where relname = 'response'");
        });

        assertThat(database.count("submission")).isEqualTo(keys.size());
        assertThat(scans).containsExactly("true 0");
    }

    private static List<Entry> submissions(Collection<Response> held) {
        Changes changes = OJ_2017.changes("E", Extent.PARTIAL, FilledIn.part("E"), Map.of());
        return held.stream()
                .map(response -> Filing.draft(response, Seen.anything(), changes, RITA))
                .map(draft -> Filing.submission(OJ_2017, draft, Map.of()))
                .toList();
    }
}
