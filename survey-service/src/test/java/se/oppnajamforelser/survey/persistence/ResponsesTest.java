package se.oppnajamforelser.survey.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        List<ResponseKey> keys = keys("0319", "0330", "0331");

        QuarkusTransaction.requiringNew().run(() -> {
            long wholeReadings = count("seq_scan");
            long lookups = count("idx_scan");

            responses.keep(
                    submissions(responses.lock(keys, OJ_2017.lookedAt("E")).values()));

            assertThat(count("seq_scan")).isEqualTo(wholeReadings);
            assertThat(count("idx_scan")).isGreaterThan(lookups);
        });
        assertThat(database.count("submission")).isEqualTo(keys.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "031",
                "03190",
                "0319-",
                "0319-1",
                "0319-123",
                "03190-1",
                "-319",
                "031a",
                "0319_01",
                "0319-0a"
            })
    void a_response_belongs_to_four_digits_and_for_a_stadsdel_two_more(String unit) {
        assertThatThrownBy(() -> database.execute("update response set unit = '" + unit + "' where unit = '0319'"))
                .hasMessageContaining("response_unit_check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789abcdef", "g", "A"})
    void a_submission_has_the_fingerprint_of_its_answers(String start) {
        QuarkusTransaction.requiringNew()
                .run(() -> responses.keep(submissions(
                        responses.lock(keys("0319"), OJ_2017.lookedAt("E")).values())));
        String fingerprint = start.length() == 1 ? start + "0".repeat(63) : start;

        assertThatThrownBy(() -> database.execute("update submission set sha256 = '" + fingerprint + "'"))
                .hasMessageContaining("submission_sha256_check");
    }

    /** How often this connection has read the table so, as far as the server has not yet gathered it. */
    private long count(String manner) {
        return Long.parseLong(
                database.texts("select " + manner + " from pg_stat_xact_user_tables where relname = 'response'")
                        .get(0));
    }

    private static List<ResponseKey> keys(String... units) {
        return Stream.of(units)
                .map(unit -> new ResponseKey("oj-2017", unit, "E"))
                .toList();
    }

    private static List<Entry> submissions(Collection<Response> held) {
        Changes changes = OJ_2017.changes("E", Extent.PARTIAL, FilledIn.part("E"), Map.of());
        return held.stream()
                .map(response -> Filing.draft(response, Seen.anything(), changes, RITA))
                .map(draft -> Filing.submission(OJ_2017, draft, Map.of()))
                .toList();
    }
}
