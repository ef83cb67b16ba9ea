package se.oppnajamforelser.catalogue.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.FastScorer;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Question;
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

        assertThat(LongStream.range(0, UNITS).mapToObj(seed -> unit(round, seed)))
                .allSatisfy(submitted -> {
                    FastScorer.Encoded encoded = fast.encode(submitted);
                    Scorer.OfUnit unit = scorer.of(submitted);
                    List<Outcome> outcomes = IntStream.range(0, fast.size())
                            .mapToObj(place -> fast.settle(place, encoded))
                            .toList();
                    seen.addAll(outcomes);

                    assertThat(outcomes)
                            .isEqualTo(round.indicators().stream()
                                    .map(indicator -> unit.settle(indicator).outcome())
                                    .toList());
                });
        assertThat(seen).contains(Outcome.JA, Outcome.DELVIS, Outcome.NEJ, Outcome.BORTFALL, Outcome.EJ_AKTUELLT);
    }

    static Stream<Round> rounds() {
        return Stream.of(Examples.OJ_2017, Examples.E_HALSA_2022, Examples.PROV);
    }

    /** Some parts sent in, some not, some declined; answers to questions that nobody asks among the rest. */
    private static Submitted unit(Round round, long seed) {
        Random random = new Random(seed);
        SortedMap<String, Answers> parts = new TreeMap<>();
        for (Part part : round.questionnaire().parts()) {
            if (random.nextInt(5) > 0) {
                List<Cell> cells = part.questions().stream()
                        .map(Question::cells)
                        .flatMap(List::stream)
                        .toList();
                parts.put(
                        part.id(),
                        new RandomAnswers(round.questionnaire(), random.nextLong())
                                .to(cells)
                                .with(Cell.of("X99"), "ja")
                                .with(Cell.of(cells.get(0).question(), "ingen-rad"), "ja"));
            }
        }
        return new Submitted(parts);
    }
}
