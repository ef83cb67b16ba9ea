package se.oppnajamforelser.aggregation.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.Breakdown;
import se.oppnajamforelser.catalogue.region.BreakdownGroup;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.FrameKind;
import se.oppnajamforelser.catalogue.region.Respondent;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/** Units of care and persons are added up by kommun, län and riket, as a whole and by group. */
class RespondentIntakeTest {

    private static final List<String> KOMMUNER = List.of("0114", "0115", "1080");
    private static final List<String> GROUPS = List.of("kommunal", "enskild");
    private static final List<Outcome> OUTCOMES = List.of(Outcome.JA, Outcome.NEJ, Outcome.EJ_AKTUELLT);
    private static final Round ROUND = asking(Samples.E_HALSA);
    private static final String AREA = "e-halsa";

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_comes_in_whatever_batches_and_twice_the_tallies_are_those_of_a_recount(long seed) {
        Random random = new Random(seed);
        List<Snapshot> arrivals = arrivals(random);
        Map<SnapshotKey, Snapshot> last = new HashMap<>();
        arrivals.forEach(snapshot ->
                last.merge(snapshot.key(), snapshot, (one, other) -> one.revision() >= other.revision() ? one : other));

        assertThat(takenIn(arrivals, random)).hasSameElementsAs(recounted(last.values()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_groups_of_a_breakdown_add_up_to_the_whole(long seed) {
        Map<String, RegionTally> tallies = recounted(arrivals(new Random(seed)).stream()
                        .collect(Collectors.toMap(Snapshot::key, Function.identity(), (one, other) -> one))
                        .values())
                .stream()
                .collect(Collectors.toMap(tally -> tally.key().region(), Function.identity()));

        assertThat(List.of("riket", "lan-01", "kommun-0114")).allSatisfy(region -> {
            RegionTally both = tallies.get(region + ".regi-kommunal").plus(tallies.get(region + ".regi-enskild"));

            assertThat(both.tallies()).isEqualTo(tallies.get(region).tallies());
            assertThat(both.units()).isEqualTo(tallies.get(region).units());
        });
    }

    @Test
    void those_that_nothing_is_known_of_are_bortfall_among_the_invited() {
        RegionTally two = RegionTally.fresh(new TallyKey(ROUND.id(), "kommun-0114", AREA), 0, 0, indicators())
                .with(Optional.empty(), snapshot("0114-1", "enskild", 1, Outcome.JA))
                .with(Optional.empty(), snapshot("0114-2", "enskild", 1, Outcome.NEJ));

        RegionTally invited = two.ofInvited(5);

        assertThat(invited.units()).isEqualTo(5);
        assertThat(invited.responded()).isEqualTo(2);
        assertThat(invited.tallies()).allSatisfy(tally -> {
            assertThat(tally.count(Outcome.BORTFALL)).isEqualTo(3);
            assertThat(tally.units()).isEqualTo(5);
        });
        assertThat(two.ofInvited(0)).isEqualTo(two);
    }

    @Test
    void a_newer_snapshot_takes_the_place_of_the_older_with_its_weight() {
        Snapshot before = snapshot("0114-1", "enskild", 1, Outcome.JA);
        RegionTally tally = RegionTally.fresh(new TallyKey(ROUND.id(), "kommun-0114", AREA), 0, 0, indicators())
                .with(Optional.empty(), before)
                .with(Optional.of(before), snapshot("0114-1", "enskild", 2, Outcome.NEJ));

        assertThat(tally.units()).isEqualTo(1);
        assertThat(tally.tallies()).allSatisfy(one -> {
            assertThat(one.weights().of(Outcome.JA)).isZero();
            assertThat(one.weights().of(Outcome.NEJ)).isEqualByComparingTo("7.5");
        });
    }

    @Test
    void a_respondent_that_has_moved_to_another_group_is_refused() {
        Snapshot before = snapshot("0114-1", "enskild", 1, Outcome.JA);

        assertThatThrownBy(() -> Intake.of(
                        List.of(snapshot("0114-1", "kommunal", 2, Outcome.JA)),
                        Map.of(before.key(), before),
                        Map.of(),
                        RespondentIntakeTest::touched))
                .hasMessageContaining("0114-1")
                .hasMessageContaining("background");
    }

    static LongStream seeds() {
        return LongStream.range(0, 15);
    }

    private static List<Snapshot> arrivals(Random random) {
        List<Snapshot> arrivals = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            String code = KOMMUNER.get(random.nextInt(3)) + "-" + number;
            String regi = GROUPS.get(random.nextInt(2));
            for (int revision = 1; revision <= random.nextInt(4); revision++) {
                Snapshot snapshot = snapshot(code, regi, revision, OUTCOMES.get(random.nextInt(3)));
                arrivals.addAll(Collections.nCopies(1 + random.nextInt(2), snapshot));
            }
        }
        Collections.shuffle(arrivals, random);
        return arrivals;
    }

    private static Collection<RegionTally> takenIn(List<Snapshot> arrivals, Random random) {
        Map<SnapshotKey, Snapshot> known = new HashMap<>();
        Map<TallyKey, RegionTally> tallies = new HashMap<>(
                recounted(List.of()).stream().collect(Collectors.toMap(RegionTally::key, Function.identity())));
        int from = 0;
        while (from < arrivals.size()) {
            int to = Math.min(arrivals.size(), from + 1 + random.nextInt(9));
            Intake intake = Intake.of(arrivals.subList(from, to), known, tallies, RespondentIntakeTest::touched);
            intake.newer().forEach(snapshot -> known.put(snapshot.key(), snapshot));
            intake.changed().forEach(tally -> tallies.put(tally.key(), tally));
            from = to;
        }
        return tallies.values();
    }

    private static List<RegionTally> recounted(Collection<Snapshot> snapshots) {
        return new Recount(ROUND, 0, snapshots).tallies();
    }

    private static List<TallyKey> touched(Snapshot snapshot) {
        return ROUND.frame().regionsOf(snapshot.key().unit(), snapshot.groups()).stream()
                .map(region -> new TallyKey(ROUND.id(), region.id(), AREA))
                .toList();
    }

    private static Snapshot snapshot(String code, String regi, long revision, Outcome outcome) {
        return new Snapshot(
                new SnapshotKey(ROUND.id(), code, AREA),
                revision,
                true,
                new TreeMap<>(Map.of("H", revision)),
                Collections.nCopies(indicators(), UnitOutcome.of(outcome)),
                Optional.of(
                        new Respondent(code, new TreeMap<>(Map.of("regi", regi)), Optional.of(new BigDecimal("7.5")))));
    }

    private static int indicators() {
        return ROUND.area(AREA).indicators().size();
    }

    private static Round asking(Round round) {
        Breakdown regi = new Breakdown(
                "regi",
                "Regi",
                List.of(
                        new BreakdownGroup("regi", "kommunal", "Kommunal regi"),
                        new BreakdownGroup("regi", "enskild", "Enskild regi")));
        return new Round(
                round.id(),
                round.name(),
                round.version(),
                round.year(),
                round.referenceDate(),
                Frame.on(round.referenceDate(), FrameKind.ENHETER, List.of(regi)),
                round.opens(),
                round.closes(),
                round.reminders(),
                round.withholding(),
                round.colours(),
                round.questionnaire(),
                round.areas());
    }
}
