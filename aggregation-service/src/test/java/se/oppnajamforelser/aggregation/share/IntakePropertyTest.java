package se.oppnajamforelser.aggregation.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.aggregation.Samples;

/** Holds for every sequence of snapshots; 100 are tried, always the same. */
class IntakePropertyTest {

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_comes_in_whatever_batches_the_tallies_are_those_of_a_recount(long seed) {
        SnapshotSequence sequence = SnapshotSequence.of(seed);

        assertThat(takenIn(sequence.batches())).hasSameElementsAs(recounted(sequence.last()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everything_once_more_changes_nothing(long seed) {
        SnapshotSequence sequence = SnapshotSequence.of(seed);
        List<List<Snapshot>> batches = sequence.batches();
        List<List<Snapshot>> twice =
                Stream.concat(batches.stream(), batches.stream()).toList();

        assertThat(takenIn(twice)).hasSameElementsAs(takenIn(batches));
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static Collection<RegionTally> takenIn(List<List<Snapshot>> batches) {
        Map<SnapshotKey, Snapshot> known = new HashMap<>();
        Map<TallyKey, RegionTally> tallies = new HashMap<>(
                recounted(List.of()).stream().collect(Collectors.toMap(RegionTally::key, Function.identity())));
        batches.forEach(batch -> {
            Intake intake = Intake.of(batch, known, tallies, IntakePropertyTest::touched);
            intake.newer().forEach(snapshot -> known.put(snapshot.key(), snapshot));
            intake.changed().forEach(tally -> tallies.put(tally.key(), tally));
        });
        return tallies.values();
    }

    private static List<RegionTally> recounted(List<Snapshot> snapshots) {
        return new Recount(Samples.OJ_2017, 0, snapshots).tallies();
    }

    private static List<TallyKey> touched(Snapshot snapshot) {
        SnapshotKey key = snapshot.key();
        return Samples.OJ_2017.frame().regionsOf(key.unit()).stream()
                .map(region -> new TallyKey(key.round(), region.id(), key.area()))
                .toList();
    }
}
