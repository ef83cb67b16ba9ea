package se.oppnajamforelser.catalogue.share;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.indicator.Outcome.BORTFALL;
import static se.oppnajamforelser.catalogue.indicator.Outcome.DELVIS;
import static se.oppnajamforelser.catalogue.indicator.Outcome.EJ_AKTUELLT;
import static se.oppnajamforelser.catalogue.indicator.Outcome.JA;
import static se.oppnajamforelser.catalogue.indicator.Outcome.KAN_INTE_SVARA;
import static se.oppnajamforelser.catalogue.indicator.Outcome.NEJ;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.indicator.Outcome;

/**
 * Laws that hold for every region of up to five units, under every rule: all 462 regions are tried with each of the 24
 * rules, the smallest first.
 */
class ShareRuleLawsTest {

    private static final List<Outcome> OUTCOMES = List.of(JA, DELVIS, NEJ, EJ_AKTUELLT, KAN_INTE_SVARA, BORTFALL);
    private static final List<ShareRule> RULES = rules();

    @ParameterizedTest
    @MethodSource("regions")
    void an_unanswered_unit_never_changes_a_share_only_its_response_rate_and_bounds(List<Outcome> region) {
        assertThat(RULES).allSatisfy(rule -> {
            Share before = share(rule, region);
            Share after = share(rule, with(region, BORTFALL));

            assertThat(after.numerator()).isEqualTo(before.numerator());
            assertThat(after.denominator()).isEqualTo(before.denominator());
            assertThat(after.figure())
                    .satisfiesAnyOf(
                            figure -> assertThat(figure).isEqualTo(before.figure()),
                            figure -> assertThat(figure).isInstanceOf(Share.Withheld.class));
        });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void a_withheld_share_never_comes_into_sight_by_missing_units(List<Outcome> region) {
        assertThat(RULES)
                .filteredOn(rule -> share(rule, region).figure() instanceof Share.Withheld)
                .allSatisfy(rule ->
                        assertThat(share(rule, with(region, BORTFALL)).figure()).isInstanceOf(Share.Withheld.class));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void a_share_is_withheld_exactly_where_more_than_the_limit_is_missing_or_nothing_counts(List<Outcome> region) {
        assertThat(RULES).allSatisfy(rule -> {
            long missing = region.stream()
                    .filter(outcome -> outcome == BORTFALL
                            || outcome == EJ_AKTUELLT
                                    && rule.withholding().counts() == Withholding.Counts.EJ_AKTUELLT_OCH_BORTFALL)
                    .count();
            boolean tooMuch = missing * 100 > rule.withholding().percent() * (long) region.size();

            assertThat(share(rule, region).figure() instanceof Share.Withheld)
                    .isEqualTo(tooMuch || share(rule, region).denominator() == 0);
        });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void the_order_of_the_units_does_not_matter(List<Outcome> region) {
        List<Outcome> backwards = new ArrayList<>(region);
        Collections.reverse(backwards);

        assertThat(Tally.of(backwards)).isEqualTo(Tally.of(region)).hasSameHashCodeAs(Tally.of(region));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void the_bounds_contain_the_share(List<Outcome> region) {
        assertThat(RULES)
                .map(rule -> share(rule, region))
                .filteredOn(share -> share.figure() instanceof Share.Shown)
                .allSatisfy(share -> {
                    Share.Bounds bounds = share.bounds().orElseThrow();
                    assertThat(((Share.Shown) share.figure()).percent()).isBetween(bounds.lowest(), bounds.highest());
                });
    }

    /**
     * Fills in every missing unit in every way, and takes the least and the greatest share of them all. Bounds do not
     * depend on when a share is withheld, so that four rules are enough.
     */
    @ParameterizedTest
    @MethodSource("regions")
    void the_bounds_are_what_full_response_could_give(List<Outcome> region) {
        assertThat(RULES.subList(0, 4)).allSatisfy(rule -> {
            List<BigDecimal> full = completions(region)
                    .map(rule(rule))
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();

            assertThat(share(rule, region).bounds())
                    .isEqualTo(
                            full.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new Share.Bounds(full.get(0), full.get(full.size() - 1))));
        });
    }

    @ParameterizedTest
    @MethodSource("regions")
    void what_is_added_to_a_tally_can_be_taken_out_again(List<Outcome> region) {
        Tally other = Tally.of(List.of(JA, BORTFALL)).plus(Tally.one(new BigDecimal("2.50")));

        assertThat(Tally.of(region).plus(other).minus(other)).isEqualTo(Tally.of(region));
        assertThat(Tally.of(region).plus(other)).isEqualTo(other.plus(Tally.of(region)));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void the_parts_of_a_region_add_up_to_the_region(List<Outcome> region) {
        List<Outcome> first = region.subList(0, region.size() / 2);
        List<Outcome> rest = region.subList(region.size() / 2, region.size());

        assertThat(Tally.of(first).plus(Tally.of(rest))).isEqualTo(Tally.of(region));
        assertThat(Tally.of(region).units()).isEqualTo(region.size());
    }

    private static Function<List<Outcome>, Optional<BigDecimal>> rule(ShareRule rule) {
        return region -> Optional.of(share(rule, region))
                .filter(share -> share.denominator() > 0)
                .map(share -> Percent.of(share.numerator(), share.denominator()));
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

    private static Share share(ShareRule rule, List<Outcome> region) {
        return rule.apply(Tally.of(region));
    }

    private static List<ShareRule> rules() {
        return Stream.of(0, 20, 50)
                .flatMap(percent ->
                        Stream.of(Withholding.Counts.values()).map(counts -> new Withholding(counts, percent)))
                .flatMap(withholding -> Stream.of(
                                Set.<Outcome>of(),
                                Set.of(EJ_AKTUELLT),
                                Set.of(KAN_INTE_SVARA),
                                Set.of(EJ_AKTUELLT, KAN_INTE_SVARA))
                        .map(outside -> new ShareRule(ShareRule.Kind.SHARE, outside, withholding)))
                .toList();
    }

    static Stream<List<Outcome>> regions() {
        return Stream.iterate(0, size -> size <= 5, size -> size + 1).flatMap(size -> regions(OUTCOMES, size));
    }

    /** Every region of one size; the order of the units doesn't matter, so each is given once, sorted. */
    private static Stream<List<Outcome>> regions(List<Outcome> outcomes, int size) {
        if (size == 0) {
            return Stream.of(List.of());
        }
        return Stream.iterate(0, first -> first < outcomes.size(), first -> first + 1)
                .flatMap(first -> regions(outcomes.subList(first, outcomes.size()), size - 1)
                        .map(rest -> with(rest, outcomes.get(first))));
    }

    private static List<Outcome> with(List<Outcome> region, Outcome unit) {
        return Stream.concat(region.stream(), Stream.of(unit)).toList();
    }
}
