package se.oppnajamforelser.aggregation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.aggregation.Caller.as;
import static se.oppnajamforelser.aggregation.Samples.EKONOMI;
import static se.oppnajamforelser.aggregation.Samples.OJ_2017;
import static se.oppnajamforelser.aggregation.Samples.settled;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.aggregation.Probe;
import se.oppnajamforelser.aggregation.Recomputation;
import se.oppnajamforelser.aggregation.RunningService;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.catalogue.region.Unit;

/** What comes from the broker. */
@RunningService
class TakingInTest {

    @Inject
    Probe probe;

    @Inject
    Recomputation recomputation;

    @BeforeEach
    void a_service_that_has_heard_nothing() {
        probe.forgetEverything();
    }

    @Test
    void outcomes_from_the_broker_are_in_the_tallies() {
        probe.sendAndWait(settled("0114", EKONOMI, 1, "ja"), settled("0115", EKONOMI, 1, "nej"));

        assertThat(responded("riket")).isEqualTo(2);
        assertThat(responded("lan-01")).isEqualTo(2);
        assertThat(responded("lan-10")).isZero();
        assertThat(ja("riket")).isEqualTo(1);
    }

    @Test
    void the_same_outcomes_once_more_change_nothing() {
        List<OutcomesSettled> everything = OJ_2017.frame().units().stream()
                .map(Unit::code)
                .map(unit -> settled(unit, EKONOMI, 2, "ja"))
                .toList();
        probe.sendAndWait(everything);
        List<String> before = probe.tallies();

        probe.sendAndWait(everything);

        assertThat(responded("riket")).isEqualTo(316);
        assertThat(probe.tallies()).isEqualTo(before);
    }

    @Test
    void the_whole_topic_replayed_from_its_beginning_changes_nothing() {
        probe.sendAndWait(settled("0114", EKONOMI, 1, "ja"));
        replay();
        List<String> before = probe.tallies();

        replay();

        assertThat(probe.tallies()).isNotEmpty().isEqualTo(before);
        assertThat(recomputation.compare(OJ_2017).differences()).isEmpty();
    }

    @Test
    void an_older_revision_that_comes_late_changes_nothing() {
        probe.sendAndWait(settled("0114", EKONOMI, 3, "ja"));
        probe.sendAndWait(settled("0114", EKONOMI, 2, "nej"));

        assertThat(ja("riket")).isEqualTo(1);
    }

    @Test
    void what_cannot_be_taken_in_goes_to_the_dead_letters_and_the_rest_is_taken_in() {
        OutcomesSettled good = settled("0114", EKONOMI, 1, "ja");
        OutcomesSettled number = settled("0115", EKONOMI, 1, "tal");
        OutcomesSettled incomplete = new OutcomesSettled(
                "oj-2017",
                "0117",
                EKONOMI,
                1,
                "2017.1",
                good.restsOn(),
                true,
                good.outcomes().subList(0, 34));
        OutcomesSettled unknownUnit =
                new OutcomesSettled("oj-2017", "9999", EKONOMI, 1, "2017.1", good.restsOn(), true, good.outcomes());
        probe.sendText(Topic.OUTCOMES, "oj-2017/0120/ekonomiskt-bistand", "{ this is no event");
        probe.sendAndWait(number, incomplete, unknownUnit, good);

        Probe.until(() -> probe.number("select count(*) from dead_letter") == 4 && responded("riket") == 1);
        assertThat(probe.texts("select key from dead_letter order by key"))
                .containsExactly(
                        "oj-2017/0115/ekonomiskt-bistand",
                        "oj-2017/0117/ekonomiskt-bistand",
                        "oj-2017/0120/ekonomiskt-bistand",
                        "oj-2017/9999/ekonomiskt-bistand");
    }

    private void replay() {
        double before = probe.outcomesHandled();
        as("office").post("/api/v1/consumers/oj.outcomes/replay").then().statusCode(202);
        Probe.until(() -> probe.outcomesHandled() >= before + probe.records(Topic.OUTCOMES));
    }

    private long responded(String region) {
        return probe.number("select responded from tally where region = '" + region
                + "' and area = 'ekonomiskt-bistand' and round = 'oj-2017'");
    }

    private long ja(String region) {
        String indicator = OJ_2017.area(EKONOMI).indicators().get(0).id().value();
        return probe.number("select coalesce(substring(counts from '" + indicator + " j(\\d+)')::bigint, 0) from tally"
                + " where region = '" + region + "' and area = 'ekonomiskt-bistand' and round = 'oj-2017'");
    }
}
