package se.oppnajamforelser.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.aggregation.round.RoundNews;
import se.oppnajamforelser.aggregation.round.RoundState;
import se.oppnajamforelser.aggregation.share.Recount;
import se.oppnajamforelser.aggregation.share.RegionTally;
import se.oppnajamforelser.aggregation.share.Snapshot;
import se.oppnajamforelser.aggregation.share.SnapshotSequence;
import se.oppnajamforelser.catalogue.event.RoundStatus;

/**
 * Holds for every sequence of snapshots taken in by three instances at once, each with its own batches, while the round
 * is opened and closed. An instance keeps nothing that another needs, so a thread with its own transactions is as good.
 */
@RunningService
class AggregationPropertyTest {

    private static final RoundState OPEN = new RoundState("oj-2017", 1, Optional.of(RoundStatus.OPEN));
    private static final RoundState CLOSED = new RoundState("oj-2017", 2, Optional.of(RoundStatus.CLOSED));

    @Inject
    Probe probe;

    @Inject
    Aggregation aggregation;

    @Inject
    Shares shares;

    @Inject
    Recomputation recomputation;

    @BeforeEach
    void a_service_that_has_heard_nothing() {
        probe.forgetEverything();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_comes_to_whichever_instance_the_tallies_are_those_of_a_recount(long seed) {
        SnapshotSequence sequence = SnapshotSequence.of(seed);
        List<List<Snapshot>> batches = sequence.batches();

        takeIn(batches);

        assertThat(kept()).isEqualTo(new Recount(Samples.OJ_2017, 2, sequence.last()).tallies());
        assertThat(recomputation.compare(Samples.OJ_2017).differences()).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 15);
    }

    private void takeIn(List<List<Snapshot>> batches) {
        ExecutorService instances = Executors.newFixedThreadPool(3);
        try {
            CompletableFuture<?> rounds = CompletableFuture.runAsync(
                    () -> List.of(OPEN, CLOSED, OPEN)
                            .forEach(state -> aggregation.roundsChanged(List.of(new RoundNews(state)))),
                    instances);
            CompletableFuture<?>[] taken = batches.stream()
                    .map(batch -> CompletableFuture.runAsync(() -> aggregation.takeIn(batch), instances))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(taken).join();
            rounds.join();
        } finally {
            instances.shutdown();
        }
    }

    /** In the order of the recount: area by area. */
    private List<RegionTally> kept() {
        return Samples.OJ_2017.areas().stream()
                .flatMap(
                        area -> shares
                                .of(Samples.OJ_2017, Samples.OJ_2017.frame().regions(), List.of(), List.of(area))
                                .tallies()
                                .stream())
                .toList();
    }
}
