package se.oppnajamforelser.scoring.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.scoring.Samples.submission;
import static se.oppnajamforelser.scoring.Stored.inTransaction;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.embedded.EmbeddedInfrastructure;
import se.oppnajamforelser.scoring.Scoring;
import se.oppnajamforelser.scoring.Stored;
import se.oppnajamforelser.scoring.TestTokens;

/** The statements between a submission and the outcomes that rest on it. */
@QuarkusTest
@WithTestResource(TestTokens.class)
@WithTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "database", value = "scoring"))
class SubmissionsTest {

    private static final Round ROUND = Rounds.shipped().round("oj-2017");

    @Inject
    Scoring scoring;

    @Inject
    Stored stored;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void everybody_has_answered() {
        stored.clear();
        inTransaction(() -> scoring.take(ROUND.frame().units().stream()
                .map(Unit::code)
                .flatMap(unit -> Stream.of("G", "E", "V").map(part -> submission(unit, part, 1, filledIn(part))))
                .toList()));
        // As the server does by itself within a minute; plans rest on it.
        jdbi.useHandle(handle -> handle.execute("analyze submission, outcome"));
    }

    @Test
    void a_batch_finds_its_submissions_and_outcomes_without_reading_the_others() {
        List<SubmissionReceived> batch = Stream.of("0114", "0115", "1080")
                .map(unit -> submission(unit, "E", 2, "E1", "inom-3"))
                .toList();

        inTransaction(() -> {
            List<String> before = wholeReadings();

            assertThat(scoring.take(batch)).hasSize(3);

            assertThat(wholeReadings()).hasSize(2).isEqualTo(before);
            return null;
        });
    }

    /** Every question of a part, with its first option: as much as a kommun sends in. */
    private static String[] filledIn(String part) {
        return ROUND.questionnaire().part(part).questions().stream()
                .flatMap(question -> question.cells().stream()
                        .flatMap(cell -> Stream.of(
                                cell.toString(),
                                question.optionCodes().stream().findFirst().orElse("1"))))
                .toArray(String[]::new);
    }

    /** How often this connection has read a table from end to end, as far as the server has not yet gathered it. */
    private List<String> wholeReadings() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select relname || ' ' || seq_scan from pg_stat_xact_user_tables
                        where relname in ('submission', 'outcome') order by relname
                        """).mapTo(String.class).list());
    }
}
