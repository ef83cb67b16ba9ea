package se.oppnajamforelser.catalogue.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.indicator.FastScorer;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.RegisterEntry;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
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
                    Supplement beside = beside(round, submitted.hashCode());
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

    /** Something of everything that can stand beside a unit's answers. */
    private static Supplement beside(Round round, long seed) {
        Random random = new Random(seed);
        Supplement looked = new RandomAnswers(round.questionnaire(), seed)
                .beside(round.indicators().stream()
                        .flatMap(indicator -> indicator.rule().branches().stream())
                        .map(Branch::condition)
                        .toList());
        Map<IndicatorId, RegisterEntry> registers = new HashMap<>();
        Set<IndicatorId> withdrawn = new HashSet<>();
        round.indicators().forEach(indicator -> {
            entry(random).ifPresent(entry -> registers.put(indicator.id(), entry));
            if (random.nextInt(3) == 0) {
                withdrawn.add(indicator.id());
            }
        });
        return new Supplement(looked.previous(), looked.judgements(), registers, withdrawn);
    }

    private static Optional<RegisterEntry> entry(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Optional.of(RegisterEntry.listed(random.nextBoolean()));
            case 1 -> Optional.of(RegisterEntry.of(BigDecimal.valueOf(random.nextInt(100))));
            case 2 ->
                Optional.of(RegisterEntry.ratio(
                        BigDecimal.valueOf(random.nextInt(10)), BigDecimal.valueOf(random.nextInt(3))));
            case 3 ->
                Optional.of(new RegisterEntry(
                        Optional.of(BigDecimal.ONE),
                        Optional.of(BigDecimal.valueOf(random.nextInt(3))),
                        Optional.of(BigDecimal.valueOf(random.nextInt(8))),
                        Optional.empty(),
                        Optional.empty()));
            default -> Optional.empty();
        };
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
