package se.oppnajamforelser.catalogue.printed.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.deck.Deck;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Settled;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.oracle.RandomUnits;
import se.oppnajamforelser.catalogue.round.Round;

/** Every rule's decision table is complete, without overlap, and right. */
class DecisionTableTest {

    private static final int DRAWS = 400;
    private static final int MOST_DRAWS = 30_000;

    @ParameterizedTest
    @MethodSource("indicators")
    void exactly_one_rule_holds_for_every_unit_and_gives_what_the_scorer_gives(Round round, Indicator indicator) {
        DecisionTable table = DecisionTable.of(round.questionnaire(), indicator);
        Set<DecisionRule> seen = new LinkedHashSet<>();

        seedsUntil(() -> seen.containsAll(table.rules())).forEach(seed -> {
            Submitted submitted = RandomUnits.submitted(round, indicator, seed);
            Supplement beside = RandomUnits.beside(round, indicator, ~seed);
            List<DecisionRule> rules = table.rulesFor(submitted, beside);
            seen.addAll(rules);

            assertThat(rules)
                    .as("%s", submitted.all().byKey())
                    .extracting(DecisionRule::decided)
                    .containsExactly(decided(new Scorer(round.questionnaire())
                            .of(submitted, beside)
                            .settle(indicator)));
        });
        assertThat(table.rules())
                .as("rules of " + indicator.id() + ", all of which should hold for some unit")
                .isSubsetOf(seen);
    }

    /** Enough seeds for chance, and more as long as something was not seen yet. */
    private static LongStream seedsUntil(BooleanSupplier seen) {
        return LongStream.range(0, MOST_DRAWS).takeWhile(seed -> seed < DRAWS || !seen.getAsBoolean());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_table_gives_what_the_deck_says(Deck.Case each) {
        DecisionTable table = DecisionTable.of(each.round().questionnaire(), each.indicator());
        Submitted submitted = Examples.everyPart(each.round().questionnaire(), each.answers());

        assertThat(table.rulesFor(submitted, each.beside()))
                .extracting(rule -> rule.decided().outcome().code())
                .containsExactly(each.outcome());
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void a_table_stays_short_enough_to_be_read(Round round, Indicator indicator) {
        assertThat(DecisionTable.of(round.questionnaire(), indicator).rules()).hasSizeBetween(3, 15);
    }

    private static Decided decided(Settled settled) {
        return new Decided(settled.named(), settled.correctedFrom().isPresent());
    }

    static Stream<Arguments> indicators() {
        return Examples.rounds()
                .flatMap(round -> round.indicators().stream().map(indicator -> Arguments.of(round, indicator)));
    }

    static Stream<Deck.Case> cases() {
        return Deck.all().flatMap(Deck::cases);
    }
}
