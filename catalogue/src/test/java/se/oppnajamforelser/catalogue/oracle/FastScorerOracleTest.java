package se.oppnajamforelser.catalogue.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.indicator.FastScorer;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.round.Round;

/** Both scorers give every unit the same, whatever it sent in. */
class FastScorerOracleTest {

    private static final int UNITS = 1_000;

    @ParameterizedTest
    @MethodSource("rounds")
    void both_scorers_give_the_same_outcome_on_every_indicator(Round round) {
        FastScorer fast = new FastScorer(round.questionnaire(), round.indicators());
        Scorer scorer = new Scorer(round.questionnaire());
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);

        assertThat(LongStream.range(0, UNITS).mapToObj(seed -> RandomUnits.submitted(round, seed)))
                .allSatisfy(submitted -> {
                    Supplement beside = RandomUnits.beside(round, submitted.hashCode());
                    FastScorer.Encoded encoded = fast.encode(submitted, beside);
                    Scorer.OfUnit unit = scorer.of(submitted, beside);
                    List<Outcome> outcomes = IntStream.range(0, fast.size())
                            .mapToObj(place -> fast.settle(place, encoded))
                            .toList();
                    seen.addAll(outcomes);

                    assertThat(outcomes)
                            .isEqualTo(round.indicators().stream()
                                    .map(indicator -> unit.settle(indicator).outcome())
                                    .toList());
                });
        assertThat(seen).containsAll(possible(round));
    }

    static Stream<Round> rounds() {
        return Examples.rounds();
    }

    private static Set<Outcome> possible(Round round) {
        return Stream.concat(
                        Stream.of(Outcome.JA, Outcome.NEJ, Outcome.BORTFALL),
                        round.indicators().stream()
                                .flatMap(indicator -> indicator.rule().branches().stream())
                                .map(branch -> branch.outcome().countsAs()))
                .collect(Collectors.toSet());
    }
}
