package se.oppnajamforelser.aggregation.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.aggregation.Aggregation;
import se.oppnajamforelser.aggregation.Probe;
import se.oppnajamforelser.aggregation.RunningService;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.aggregation.share.Snapshot;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.Unit;

/** The statements between a submission and the shares that count it. */
@RunningService
class SnapshotsTest {

    @Inject
    Probe probe;

    @Inject
    Aggregation aggregation;

    @BeforeEach
    void everybody_has_answered() {
        probe.forgetEverything();
        aggregation.takeIn(Samples.OJ_2017.frame().units().stream()
                .map(Unit::code)
                .flatMap(unit -> inBothAreas(unit, 1))
                .toList());
    }

    @Test
    void a_batch_finds_its_snapshots_and_tallies_without_reading_the_others() {
        QuarkusTransaction.requiringNew().run(() -> {
            List<String> before = wholeReadings();

            aggregation.takeIn(Stream.of("0114", "0115", "1080")
                    .flatMap(unit -> inBothAreas(unit, 2))
                    .toList());

            assertThat(wholeReadings()).hasSize(2).isEqualTo(before);
            assertThat(probe.number("select count(*) from snapshot where round = 'oj-2017' and area = '" + Samples.VALD
                            + "' and unit in ('0114', '0115', '1080') and revision = 2"))
                    .isEqualTo(3);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "011",
                "01140",
                "0114-",
                "0114-123456789",
                "0114-1 ",
                "0114-é",
                "01140-1",
                "-114",
                "011a",
                "0114_01"
            })
    void a_snapshot_belongs_to_four_digits_and_for_a_stadsdel_or_respondent_up_to_eight_characters_more(String unit) {
        assertThatThrownBy(() -> probe.execute("update snapshot set unit = '" + unit + "' where unit = '0114'"))
                .hasMessageContaining("snapshot_unit_check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "jjxj", "J", "j j", "j\n"})
    void outcomes_are_told_by_their_letters_only(String outcomes) {
        assertThatThrownBy(() -> probe.execute("update snapshot set outcomes = '" + outcomes + "' where unit = '0114'"))
                .hasMessageContaining("snapshot_outcomes_check");
    }

    /** How often this connection has read a table from end to end, as far as the server has not yet gathered it. */
    private List<String> wholeReadings() {
        return probe.texts("""
                select relname || ' ' || seq_scan from pg_stat_xact_user_tables
                where relname in ('snapshot', 'tally') order by relname
                """);
    }

    private static Stream<Snapshot> inBothAreas(String unit, long revision) {
        return Stream.of(Samples.EKONOMI, Samples.VALD).map(area -> Samples.snapshot(unit, area, revision, Outcome.JA));
    }
}
