package se.oppnajamforelser.catalogue.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventTest {

    @ParameterizedTest
    @CsvSource({
        "round-opened.json, oj.rounds, oj-2017, se.oj.round.opened, 1",
        "collection-closed.json, oj.rounds, oj-2017, se.oj.collection.closed, 2",
        "round-reopened.json, oj.rounds, oj-2017, se.oj.round.reopened, 3",
        "round-archived.json, oj.rounds, oj-2017, se.oj.round.archived, 5",
        "submission-received.json, oj.submissions, oj-2017/0114/G, se.oj.submission.received, 2",
        "outcomes-settled.json, oj.outcomes, oj-2017/0180-01/ekonomiskt-bistand, se.oj.outcomes.settled, 3",
        "shares-settled.json, oj.shares, oj-2017/storstad-1280/ekonomiskt-bistand, se.oj.shares.settled, 17",
        "digest-reached-scoring.json, oj.digests, oj-2017/scoring, se.oj.digest.reached, 641",
        "digest-reached-aggregation.json, oj.digests, oj-2017/aggregation, se.oj.digest.reached, 1284",
        "release-published.json, oj.releases, oj-2017, se.oj.release.published, 1"
    })
    void an_event_knows_its_topic_key_type_and_revision(
            String golden, String topic, String key, String type, long revision) {
        Event event = new Contract.Golden("v1", golden).event();

        assertThat(event.topic().topicName()).isEqualTo(topic);
        assertThat(event.key()).isEqualTo(key);
        assertThat(event.type()).isEqualTo(type);
        assertThat(event.revision()).isEqualTo(revision);
        assertThat(event.topic().event()).isEqualTo(event.getClass());
    }

    @ParameterizedTest
    @EnumSource
    void a_topic_is_found_by_its_name(Topic topic) {
        assertThat(Topic.named(topic.topicName())).contains(topic);
    }

    @Test
    void a_topic_of_somebody_else_is_none_of_ours() {
        assertThat(Topic.named("oj.scoring.dead-letters")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OPEN, true", "CLOSED, false", "REOPENED, true", "ARCHIVED, false"})
    void figures_are_provisional_while_answers_are_taken(RoundStatus status, boolean takesAnswers) {
        assertThat(status.takesAnswers()).isEqualTo(takesAnswers);
    }

    @Test
    void an_event_does_not_change_after_it_was_made() {
        var answers = new TreeMap<String, String>();
        var received = new SubmissionReceived("oj-2017", "0114", "G", 1, "2017.1", Instant.EPOCH, answers);
        answers.put("G1", "ja");

        assertThat(received.answers()).isEmpty();
        assertThatThrownBy(() -> received.answers().put("G1", "ja")).isInstanceOf(UnsupportedOperationException.class);
    }
}
