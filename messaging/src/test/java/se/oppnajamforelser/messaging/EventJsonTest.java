package se.oppnajamforelser.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.ReleasePublished;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.event.SnapshotDigest;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.catalogue.event.Topic;

class EventJsonTest {

    private static final Instant AT = Instant.parse("2017-03-01T08:00:00Z");

    private final EventJson json = new EventJson();

    @ParameterizedTest
    @MethodSource("events")
    void what_is_written_is_read_back(Event event) {
        assertThat(json.read(event.topic(), json.write(event))).isEqualTo(event);
    }

    @Test
    void a_newer_event_with_properties_that_are_not_known_here_is_read() throws IOException {
        assertThat(json.read(Topic.OUTCOMES, resource("outcomes-with-more.json")))
                .isEqualTo(new OutcomesSettled(
                        "oj-2017",
                        "0114",
                        "ekonomiskt-bistand",
                        3,
                        "1.0.0",
                        new TreeMap<>(Map.of("E", 2L, "G", 1L)),
                        true,
                        List.of(
                                new OutcomesSettled.IndicatorOutcome("eb-1", "ja", Optional.empty(), Optional.empty()),
                                new OutcomesSettled.IndicatorOutcome(
                                        "eb-2", "tal", Optional.of(new BigDecimal("12.5")), Optional.empty()))));
    }

    @Test
    void an_instant_is_written_as_iso_8601_and_what_is_absent_is_left_out() {
        assertThat(new String(json.write(submission("inom-3")), UTF_8))
                .isEqualTo("{\"round\":\"oj-2017\",\"unit\":\"0114\",\"part\":\"E\",\"revision\":1,"
                        + "\"catalogue\":\"1.0.0\",\"submittedAt\":\"2017-03-01T08:00:00Z\","
                        + "\"answers\":{\"E1\":\"inom-3\"}}");
        assertThat(new String(json.write(digest(Optional.empty())), UTF_8)).doesNotContain("shares");
    }

    @ParameterizedTest
    @ValueSource(strings = {"round", "unit", "part", "revision", "catalogue", "submittedAt", "answers"})
    void a_missing_property_is_refused_by_name(String property) {
        byte[] without = withoutProperty(property);

        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> json.read(Topic.SUBMISSIONS, without))
                .withMessageStartingWith("oj.submissions: not a SubmissionReceived: ")
                .withMessageContaining("'" + property + "'");
    }

    @Test
    void a_property_that_is_null_is_refused_by_name() {
        byte[] nameless = text(json.write(submission("inom-3")))
                .replace("\"0114\"", "null")
                .getBytes(UTF_8);

        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> json.read(Topic.SUBMISSIONS, nameless))
                .withMessageContaining("\"unit\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "[]", "\"text\"", "{} {}", "\u0000"})
    void what_is_no_event_is_refused(String text) {
        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> json.read(Topic.ROUNDS, text.getBytes(UTF_8)))
                .withMessageStartingWith("oj.rounds: not a RoundChanged: ");
    }

    @Test
    void an_unknown_status_is_refused() {
        byte[] unknown =
                text(json.write(round())).replace("\"OPEN\"", "\"AJAR\"").getBytes(UTF_8);

        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> json.read(Topic.ROUNDS, unknown))
                .withMessageContaining("AJAR");
    }

    @Test
    void an_event_that_a_broker_would_not_take_is_refused_before_it_is_stored() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.write(submission("å".repeat(450_000))))
                .withMessage("event oj.submissions oj-2017/0114/E: 900134 bytes (expected: at most 900000)");
    }

    static Stream<Event> events() {
        return Stream.of(
                round(),
                submission("Åtgärd \"ja\"\n\u0000"),
                digest(Optional.of(new SnapshotDigest(2, "ef"))),
                digest(Optional.empty()),
                new SharesSettled(
                        "oj-2017",
                        "riket",
                        "ekonomiskt-bistand",
                        9,
                        true,
                        316,
                        298,
                        List.of(new SharesSettled.Figure(
                                "eb-1",
                                Optional.of(new BigDecimal("50.0")),
                                Optional.empty(),
                                149,
                                298,
                                new TreeMap<>(Map.of("ja", 149, "nej", 149)),
                                new BigDecimal("94.3"),
                                Optional.of(new BigDecimal("47.2")),
                                Optional.of(new BigDecimal("52.8")),
                                Optional.empty(),
                                Optional.empty()))),
                new ReleasePublished(
                        "oj-2017",
                        1,
                        "1.0.0",
                        "Öppna jämförelser 2017",
                        AT,
                        List.of(new PartDigest("E", 298, "ab")),
                        List.of(new ReleasePublished.File("a.csv", "text/csv", 12, "cd", "releases/1/a.csv"))));
    }

    private static RoundChanged round() {
        return new RoundChanged("oj-2017", 1, RoundStatus.OPEN, "1.0.0", AT, List.of());
    }

    private static SubmissionReceived submission(String answer) {
        return new SubmissionReceived("oj-2017", "0114", "E", 1, "1.0.0", AT, new TreeMap<>(Map.of("E1", answer)));
    }

    private static DigestReached digest(Optional<SnapshotDigest> shares) {
        return new DigestReached(
                "oj-2017",
                DigestReached.Stage.SCORING,
                5,
                2,
                List.of(new PartDigest("E", 298, "ab")),
                new SnapshotDigest(1, "cd"),
                shares);
    }

    private static byte[] withoutProperty(String property) {
        return text(new EventJson().write(submission("inom-3")))
                .replaceFirst("\"" + property + "\":(\\{[^}]*}|\"[^\"]*\"|\\d+),?", "")
                .replace(",}", "}")
                .getBytes(UTF_8);
    }

    private static String text(byte[] json) {
        return new String(json, UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = EventJsonTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
