package se.oppnajamforelser.aggregation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.aggregation.Samples.EKONOMI;
import static se.oppnajamforelser.aggregation.Samples.OJ_2017;
import static se.oppnajamforelser.aggregation.Samples.VALD;
import static se.oppnajamforelser.aggregation.Samples.round;
import static se.oppnajamforelser.aggregation.Samples.settled;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.aggregation.Probe;
import se.oppnajamforelser.aggregation.RunningService;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.OutcomesSettled.IndicatorOutcome;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.event.SnapshotDigest;
import se.oppnajamforelser.catalogue.event.StateDigest;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;

@RunningService
class EmissionTest {

    private static final Round PERSONS = Samples.ROUNDS.round("brukare-hemtjanst-2023");
    private static final int REGIONS_AND_AREAS = 39 * 2;

    @Inject
    Probe probe;

    private Map<TopicPartition, Long> sharesBefore;
    private Map<TopicPartition, Long> digestsBefore;

    @BeforeEach
    void a_service_that_has_heard_nothing() {
        probe.forgetEverything();
        sharesBefore = probe.end(Topic.SHARES);
        digestsBefore = probe.end(Topic.DIGESTS);
    }

    @Test
    void at_opening_every_share_is_told_as_provisional() {
        probe.send(round("oj-2017", 1, RoundStatus.OPEN));

        assertThat(told(REGIONS_AND_AREAS))
                .allMatch(SharesSettled::provisional)
                .allMatch(share -> share.revision() == 1)
                .allMatch(share -> share.responded() == 0);
    }

    @Test
    void a_told_share_carries_its_figures() {
        probe.send(round("oj-2017", 1, RoundStatus.OPEN));
        probe.send(Stream.of("1060", "1080", "1081", "1082")
                .map(unit -> settled(unit, EKONOMI, 1, "ja"))
                .toList());

        Probe.until(() -> newest("oj-2017/lan-10/" + EKONOMI)
                        .map(SharesSettled::responded)
                        .orElse(0)
                == 4);
        SharesSettled blekinge = newest("oj-2017/lan-10/" + EKONOMI).orElseThrow();
        assertThat(blekinge.revision()).isEqualTo(1 + 4 * 2);
        assertThat(blekinge.units()).isEqualTo(5);
        assertThat(blekinge.figures()).hasSize(35).allSatisfy(figure -> {
            assertThat(figure.percent()).contains(new BigDecimal("100.0"));
            assertThat(figure.lowest()).contains(new BigDecimal("80.0"));
            assertThat(figure.responseRate()).isEqualTo(new BigDecimal("80.0"));
            assertThat(figure.counts())
                    .containsEntry("ja", 4)
                    .containsEntry("bortfall", 1)
                    .containsEntry("nej", 0);
        });
    }

    @Test
    void while_the_round_takes_answers_many_changes_are_told_as_few() {
        probe.send(round("oj-2017", 1, RoundStatus.OPEN));
        for (Unit unit : OJ_2017.frame().units().subList(0, 100)) {
            probe.send(settled(unit.code(), EKONOMI, 1, "ja"));
        }

        Probe.until(() ->
                newest("oj-2017/riket/" + EKONOMI).map(SharesSettled::responded).orElse(0) == 100);
        assertThat(probe.since(sharesBefore, Topic.SHARES, SharesSettled.class))
                .filteredOn(share -> share.key().equals("oj-2017/riket/" + EKONOMI))
                .hasSizeLessThan(50);
    }

    @Test
    void at_the_close_every_share_is_told_as_final_and_as_provisional_again_when_the_round_is_reopened() {
        probe.send(round("oj-2017", 1, RoundStatus.OPEN));
        told(REGIONS_AND_AREAS);

        probe.send(round("oj-2017", 2, RoundStatus.CLOSED));
        Probe.untilAsserted(() -> assertThat(newest().values())
                .hasSize(REGIONS_AND_AREAS)
                .allMatch(share -> share.revision() == 2)
                .noneMatch(SharesSettled::provisional));

        probe.send(round("oj-2017", 3, RoundStatus.REOPENED));
        Probe.untilAsserted(() -> assertThat(newest().values())
                .hasSize(REGIONS_AND_AREAS)
                .allMatch(share -> share.revision() == 3)
                .allMatch(SharesSettled::provisional));
    }

    @Test
    void what_a_crash_left_unmarked_is_told_again_the_same() {
        probe.send(round("oj-2017", 1, RoundStatus.OPEN));
        List<SharesSettled> first = told(REGIONS_AND_AREAS);
        Probe.until(() -> untold() == 0);

        probe.execute("update tally set emitted_revision = 0 where region = 'riket'");
        probe.send(settled("1080", EKONOMI, 1, "ja"));

        Probe.until(() -> newest("oj-2017/lan-10/" + EKONOMI)
                        .map(SharesSettled::responded)
                        .orElse(0)
                == 1);
        assertThat(probe.since(sharesBefore, Topic.SHARES, SharesSettled.class))
                .filteredOn(share -> share.key().equals("oj-2017/riket/" + VALD))
                .containsExactly(find(first, "oj-2017/riket/" + VALD), find(first, "oj-2017/riket/" + VALD));
    }

    @Test
    void the_rounds_replayed_have_everything_told_again() {
        probe.send(round("oj-2017", 1, RoundStatus.CLOSED));
        told(REGIONS_AND_AREAS);
        Probe.until(() -> digests().size() == 1);

        probe.send(round("oj-2017", 1, RoundStatus.CLOSED));

        told(2 * REGIONS_AND_AREAS);
        Probe.until(() -> digests().size() == 2);
        assertThat(digests().get(1)).isEqualTo(digests().get(0));
    }

    @Test
    void a_closed_round_s_digest_says_what_the_shares_rest_on_and_which_of_them_are_told() {
        probe.send(round("oj-2017", 1, RoundStatus.OPEN), round("oj-2017", 2, RoundStatus.CLOSED));
        probe.send(
                settled("0114", EKONOMI, 2, "ja"),
                settled("0114", VALD, 2, "nej"),
                settled("0115", EKONOMI, 0, "bortfall"));

        Probe.until(
                () -> digests().stream().anyMatch(digest -> digest.outcomes().count() == 3));
        DigestReached digest = digests().get(digests().size() - 1);
        SortedMap<String, Long> shares = new TreeMap<>();
        newest().values().forEach(share -> shares.put(share.region() + "/" + share.area(), share.revision()));
        assertThat(digest.stage()).isEqualTo(DigestReached.Stage.AGGREGATION);
        assertThat(digest.roundRevision()).isEqualTo(2);
        assertThat(digest.parts())
                .containsExactly(
                        new PartDigest("G", 1, StateDigest.of(new TreeMap<>(Map.of("0114", 2L)))),
                        new PartDigest("E", 1, StateDigest.of(new TreeMap<>(Map.of("0114", 2L)))),
                        new PartDigest("V", 1, StateDigest.of(new TreeMap<>(Map.of("0114", 2L)))));
        assertThat(digest.outcomes())
                .isEqualTo(new SnapshotDigest(
                        3,
                        StateDigest.of(new TreeMap<>(
                                Map.of("0114/" + EKONOMI, 2L, "0114/" + VALD, 2L, "0115/" + EKONOMI, 0L)))));
        assertThat(digest.shares()).contains(new SnapshotDigest(REGIONS_AND_AREAS, StateDigest.of(shares)));
    }

    @Test
    void what_changes_after_the_close_gives_a_newer_digest() {
        probe.send(round("oj-2017", 1, RoundStatus.CLOSED));
        Probe.until(() -> digests().size() == 1);

        probe.send(settled("0114", EKONOMI, 1, "ja"));

        Probe.until(() -> digests().size() > 1);
        assertThat(digests().get(1).revision()).isGreaterThan(digests().get(0).revision());
        assertThat(digests().get(1).outcomes().count()).isEqualTo(1);
    }

    @Test
    void the_first_digest_of_a_round_that_asks_persons_rests_on_all_that_the_close_counted() {
        PartDigest two = new PartDigest("B", 2, StateDigest.of(new TreeMap<>(Map.of("0114-1", 1L, "0114-2", 1L))));
        RoundChanged closed = round(PERSONS.id(), 2, RoundStatus.CLOSED);
        probe.send(new RoundChanged(
                closed.round(), closed.revision(), closed.status(), closed.catalogue(), closed.at(), List.of(two)));
        probe.send(ofPerson("0114-1"));
        Probe.until(() -> newest(PERSONS.id() + "/riket/hemtjanst")
                        .map(SharesSettled::responded)
                        .orElse(0)
                == 1);
        Probe.until(() -> untold() == 0);

        probe.send(ofPerson("0114-2"));

        Probe.until(() -> !digests().isEmpty());
        assertThat(digests().get(0).parts()).containsExactly(two);
        assertThat(digests().get(0).outcomes().count()).isEqualTo(2);
    }

    private static OutcomesSettled ofPerson(String code) {
        OutcomesSettled told = settled(
                PERSONS,
                code,
                "hemtjanst",
                1,
                indicator -> new IndicatorOutcome(indicator.id().value(), "ja", Optional.empty(), Optional.empty()));
        return new OutcomesSettled(
                told.round(),
                told.unit(),
                told.area(),
                told.revision(),
                told.catalogue(),
                told.restsOn(),
                told.responded(),
                told.outcomes(),
                Optional.of(new Background(new TreeMap<>(Map.of("kon", "kvinna", "alder", "90")), Optional.empty())));
    }

    @Test
    void a_round_that_takes_answers_has_no_digest() {
        OutcomesSettled outcomes = settled("0114", EKONOMI, 1, "ja");
        probe.send(round("oj-2017", 1, RoundStatus.OPEN));
        probe.send(outcomes);

        Probe.until(() ->
                newest("oj-2017/riket/" + EKONOMI).map(SharesSettled::responded).orElse(0) == 1);
        Probe.until(() -> untold() == 0);
        assertThat(digests()).isEmpty();
    }

    private List<SharesSettled> told(int atLeast) {
        Probe.until(() ->
                probe.since(sharesBefore, Topic.SHARES, SharesSettled.class).size() >= atLeast);
        return probe.since(sharesBefore, Topic.SHARES, SharesSettled.class);
    }

    private Map<String, SharesSettled> newest() {
        return Probe.newest(probe.since(sharesBefore, Topic.SHARES, SharesSettled.class));
    }

    private Optional<SharesSettled> newest(String key) {
        return Optional.ofNullable(newest().get(key));
    }

    private List<DigestReached> digests() {
        return probe.since(digestsBefore, Topic.DIGESTS, DigestReached.class);
    }

    private long untold() {
        return probe.number("select count(*) from tally where emitted_revision < revision");
    }

    private static SharesSettled find(List<SharesSettled> shares, String key) {
        return shares.stream()
                .filter(share -> share.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
