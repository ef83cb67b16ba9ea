package se.oppnajamforelser.catalogue.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.indicator.Outcome;

/** Shares of units of care and of persons: by weight, and of enough answers only. */
class WeightedShareTest {

    private static final Set<Outcome> OUTSIDE = Set.of(Outcome.EJ_AKTUELLT);

    private static final Outcome[] OUTCOMES = {
        Outcome.JA, Outcome.DELVIS, Outcome.NEJ, Outcome.EJ_AKTUELLT, Outcome.KAN_INTE_SVARA, Outcome.BORTFALL
    };

    private record Heavy(Outcome outcome, BigDecimal weight) {

        Tally tally() {
            return UnitOutcome.of(outcome).tally(Optional.of(weight));
        }
    }

    @Test
    void a_large_unit_counts_for_more() {
        Tally tally = new Heavy(Outcome.JA, BigDecimal.valueOf(90))
                .tally()
                .plus(new Heavy(Outcome.NEJ, BigDecimal.valueOf(10)).tally());

        Share share = rule(0).apply(tally);

        assertThat(share.percent()).contains(new BigDecimal("50.0"));
        assertThat(share.weightedPercent()).contains(new BigDecimal("90.0"));
    }

    @RepeatedTest(200)
    void the_weighted_share_is_the_weight_of_ja_in_that_of_the_denominator(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Heavy> units = units(random);
        BigDecimal ja = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        for (Heavy unit : units) {
            boolean counts = unit.outcome() != Outcome.BORTFALL && unit.outcome() != Outcome.EJ_AKTUELLT;
            whole = counts ? whole.add(unit.weight()) : whole;
            ja = unit.outcome() == Outcome.JA ? ja.add(unit.weight()) : ja;
        }
        Optional<BigDecimal> expected = whole.signum() == 0
                ? Optional.empty()
                : Optional.of(ja.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP));

        assertThat(rule(0).apply(sum(units)).weightedPercent()).isEqualTo(expected);
    }

    @RepeatedTest(100)
    void equal_weights_give_the_share_itself(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        BigDecimal weight = BigDecimal.valueOf(1 + random.nextInt(90), random.nextInt(3));
        List<Heavy> units = units(random).stream()
                .map(unit -> new Heavy(unit.outcome(), weight))
                .toList();
        Share share = rule(0).apply(sum(units));

        assertThat(share.weightedPercent()).isEqualTo(share.percent());
    }

    @RepeatedTest(100)
    void units_that_are_taken_in_and_out_again_leave_nothing(RepetitionInfo repetition) {
        List<Heavy> units = units(new Random(repetition.getCurrentRepetition()));
        Tally tally = sum(units);
        for (Heavy unit : units) {
            tally = tally.minus(unit.tally());
        }

        assertThat(tally).isEqualTo(Tally.NONE).hasSameHashCodeAs(Tally.NONE).hasToString(Tally.NONE.toString());
    }

    @Test
    void units_without_weights_have_no_weighted_share() {
        assertThat(rule(0).apply(Tally.of(List.of(Outcome.JA, Outcome.NEJ))).weightedPercent())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, 0, 7, true", "7, 5, 6, false", "7, 5, 7, true", "1, 0, 1, true", "0, 0, 1, true"})
    void a_share_is_taken_of_the_least_number_of_answers_or_more(int least, int noOpinion, int answers, boolean shown) {
        Tally tally = Tally.NONE
                .plus(Outcome.EJ_AKTUELLT, noOpinion)
                .plus(Outcome.JA, answers / 2)
                .plus(Outcome.NEJ, answers - answers / 2)
                .plus(Outcome.BORTFALL, 40);

        Share share = rule(least).apply(tally);

        assertThat(share.percent().isPresent()).isEqualTo(shown);
        assertThat(share.withheld()).isEqualTo(shown ? Optional.empty() : Optional.of(Share.Reason.TOO_FEW_ANSWERS));
    }

    private static List<Heavy> units(Random random) {
        List<Heavy> units = new ArrayList<>();
        for (int left = random.nextInt(12); left > 0; left--) {
            units.add(new Heavy(
                    OUTCOMES[random.nextInt(OUTCOMES.length)],
                    BigDecimal.valueOf(1 + random.nextInt(9_000), random.nextInt(3))));
        }
        return units;
    }

    private static Tally sum(List<Heavy> units) {
        return units.stream().map(Heavy::tally).reduce(Tally.NONE, Tally::plus);
    }

    private static ShareRule rule(int leastAnswers) {
        return new ShareRule(
                ShareRule.Kind.SHARE, OUTSIDE, new Withholding(Withholding.Counts.BORTFALL, 100, leastAnswers));
    }
}
