package se.oppnajamforelser.aggregation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.aggregation.Aggregation;
import se.oppnajamforelser.aggregation.Probe;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.aggregation.share.Snapshot;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.embedded.EmbeddedInfrastructure;

/** The statements between a submission and the shares that count it. */
@QuarkusTest
@WithTestResource(
        value = EmbeddedInfrastructure.class,
        initArgs = @ResourceArg(name = "database", value = "aggregation"))
class IndexTest {

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

            assertThat(probe.number("select count(*) from snapshot where round = 'oj-2017' and area = '" + Samples.VALD
                            + "' and unit in ('0114', '0115', '1080') and revision = 2"))
                    .isEqualTo(3);
            assertThat(wholeReadings()).hasSize(2).isEqualTo(before);
        });
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
