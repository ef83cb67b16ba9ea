package se.oppnajamforelser.catalogue.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.oppnajamforelser.catalogue.indicator.Outcome.BORTFALL;
import static se.oppnajamforelser.catalogue.indicator.Outcome.DELVIS;
import static se.oppnajamforelser.catalogue.indicator.Outcome.EJ_AKTUELLT;
import static se.oppnajamforelser.catalogue.indicator.Outcome.JA;
import static se.oppnajamforelser.catalogue.indicator.Outcome.KAN_INTE_SVARA;
import static se.oppnajamforelser.catalogue.indicator.Outcome.NEJ;
import static se.oppnajamforelser.catalogue.series.Observations.changed;
import static se.oppnajamforelser.catalogue.series.Observations.observed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.Tally;

/** Laws of changes: small regions are all tried, larger ones at random from fixed seeds. */
class ChangeLawsTest {

    private static final List<Outcome> OUTCOMES = List.of(JA, DELVIS, NEJ, EJ_AKTUELLT, KAN_INTE_SVARA, BORTFALL);
    private static final SameUnits NOBODY = new SameUnits(0, BigDecimal.ZERO, Optional.empty());
    private static final List<List<Outcome>> REGIONS = Stream.iterate(1, size -> size <= 3, size -> size + 1)
            .flatMap(size -> regions(size))
            .toList();

    @ParameterizedTest
    @MethodSource("regions")
    void if_the_same_units_count_in_both_years_their_change_is_the_raw_change(List<Outcome> before) {
        assertThat(REGIONS)
                .filteredOn(after -> after.size() == before.size())
                .filteredOn(after -> observed(2015, before)
                        .counting()
                        .equals(observed(2017, after).counting()))
                .map(after -> changed(before, after))
                .filteredOn(change -> change.points().isPresent())
                .allSatisfy(change ->
                        assertThat(change.sameUnits().map(SameUnits::points)).isEqualTo(change.points()));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void who_answers_in_one_year_only_never_moves_the_change_among_the_same_units(List<Outcome> before) {
        assertThat(REGIONS).filteredOn(after -> after.size() == before.size()).allSatisfy(after -> {
            SameUnits without =
                    SameUnits.of(observed(2015, before), observed(2017, after)).orElse(NOBODY);
            SameUnits joined = SameUnits.of(observed(2015, with(before, BORTFALL)), observed(2017, with(after, JA)))
                    .orElse(NOBODY);
            SameUnits left = SameUnits.of(observed(2015, with(before, JA)), observed(2017, with(after, BORTFALL)))
                    .orElse(NOBODY);

            assertThat(joined).isEqualTo(without);
            assertThat(left).isEqualTo(without);
        });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void the_flow_adds_up_to_the_units_and_explains_the_change(List<Outcome> before) {
        assertThat(REGIONS)
                .filteredOn(after -> after.size() == before.size())
                .flatMap(after -> SameUnits.of(observed(2015, before), observed(2017, after)).stream()
                        .toList())
                .allSatisfy(same -> {
                    Flow flow = same.flow().orElseThrow();
                    assertThat(flow.toJa() + flow.fromJa() + flow.unchanged()).isEqualTo(same.units());
                    assertThat(same.points().doubleValue())
                            .isCloseTo((flow.toJa() - flow.fromJa()) * 100.0 / same.units(), within(0.05001));
                });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void if_bounds_do_not_overlap_every_full_response_has_the_same_sign(List<Outcome> before) {
        assertThat(REGIONS)
                .filteredOn(after -> changed(before, after).verdict() == Verdict.NOT_ONLY_NON_RESPONSE)
                .allSatisfy(after -> assertThat(signs(before, after)).hasSize(1).doesNotContain(0));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void if_bounds_overlap_some_full_response_turns_the_change_or_makes_it_vanish(List<Outcome> before) {
        assertThat(REGIONS)
                .filteredOn(after -> changed(before, after).verdict() == Verdict.MAY_BE_NON_RESPONSE)
                .allSatisfy(after ->
                        assertThat(signs(before, after)).matches(signs -> signs.size() > 1 || signs.contains(0)));
    }

    @RepeatedTest(200)
    void random_completions_of_a_larger_region_never_contradict_the_verdict(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Outcome> before = region(random, List.of(NEJ, NEJ, NEJ, JA, EJ_AKTUELLT, BORTFALL));
        List<Outcome> after = region(random, List.of(JA, JA, JA, NEJ, KAN_INTE_SVARA, BORTFALL));
        Verdict verdict = changed(before, after).verdict();

        List<Integer> signs = new ArrayList<>();
        for (int attempt = 0; attempt < 50; attempt++) {
            signs.add(sign(completed(random, before), completed(random, after)));
        }

        assertThat(verdict).isIn(Verdict.NOT_ONLY_NON_RESPONSE, Verdict.MAY_BE_NON_RESPONSE);
        assertThat(signs)
                .matches(all -> verdict == Verdict.MAY_BE_NON_RESPONSE
                        || Set.copyOf(all).size() == 1);
    }

    private static Set<Integer> signs(List<Outcome> before, List<Outcome> after) {
        Set<Share> earlier = fullShares(before);
        Set<Share> later = fullShares(after);
        return earlier.stream()
                .flatMap(one -> later.stream().map(other -> sign(one, other)))
                .collect(Collectors.toSet());
    }

    /** Every share that full response could give. */
    private static Set<Share> fullShares(List<Outcome> region) {
        return completions(region)
                .map(ChangeLawsTest::share)
                .filter(share -> share.denominator() > 0)
                .collect(Collectors.toSet());
    }

    private static int sign(List<Outcome> before, List<Outcome> after) {
        return sign(share(before), share(after));
    }

    private static int sign(Share one, Share other) {
        return Integer.signum(other.numerator() * one.denominator() - one.numerator() * other.denominator());
    }

    private static Share share(List<Outcome> region) {
        return Observations.RULE.apply(Tally.of(region));
    }

    private static Stream<List<Outcome>> completions(List<Outcome> region) {
        int missing = region.indexOf(BORTFALL);
        if (missing < 0) {
            return Stream.of(region);
        }
        return OUTCOMES.stream().filter(outcome -> outcome != BORTFALL).flatMap(outcome -> {
            List<Outcome> filled = new ArrayList<>(region);
            filled.set(missing, outcome);
            return completions(filled);
        });
    }

    private static List<Outcome> completed(Random random, List<Outcome> region) {
        return region.stream()
                .map(outcome -> outcome == BORTFALL ? OUTCOMES.get(random.nextInt(OUTCOMES.size() - 1)) : outcome)
                .toList();
    }

    private static List<Outcome> region(Random random, List<Outcome> likely) {
        return Stream.generate(() -> likely.get(random.nextInt(likely.size())))
                .limit(20)
                .toList();
    }

    static Stream<List<Outcome>> regions() {
        return REGIONS.stream();
    }

    /** Every region of one size; who got what matters here, so that the order does. */
    private static Stream<List<Outcome>> regions(int size) {
        if (size == 0) {
            return Stream.of(List.of());
        }
        return regions(size - 1).flatMap(region -> OUTCOMES.stream().map(outcome -> with(region, outcome)));
    }

    private static List<Outcome> with(List<Outcome> region, Outcome unit) {
        return Stream.concat(region.stream(), Stream.of(unit)).toList();
    }
}
