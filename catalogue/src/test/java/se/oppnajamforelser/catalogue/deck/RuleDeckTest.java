package se.oppnajamforelser.catalogue.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.FastScorer;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Settled;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.round.Round;

/** Every rule gives what the source documents say, case by case. */
class RuleDeckTest {

    private static final Map<String, FastScorer> FAST = areas().collect(Collectors.toMap(
            Area::id, area -> new FastScorer(Examples.roundOf(area.id()).questionnaire(), area.indicators())));

    @ParameterizedTest
    @MethodSource("cases")
    void a_rule_gives_what_its_source_says(Deck.Case each) {
        Settled settled =
                new Scorer(round(each).questionnaire()).of(submitted(each)).settle(indicator(each));

        assertThat(settled.outcome()).isEqualTo(each.outcome());
        assertThat(settled.missing()).map(Cell::toString).containsExactlyElementsOf(each.missing());
        assertThat(settled.value()).isEqualTo(each.value().map(BigDecimal::new));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_compiled_rule_gives_the_same(Deck.Case each) {
        FastScorer fast = FAST.get(each.area());
        int place = round(each).area(each.area()).indicators().indexOf(indicator(each));

        assertThat(fast.settle(place, fast.encode(submitted(each)))).isEqualTo(each.outcome());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void every_indicator_of_the_area_has_its_cases_and_nothing_else_has(Area area) {
        assertThat(Deck.of(area.id()).byIndicator().keySet())
                .containsExactlyInAnyOrderElementsOf(area.indicators().stream()
                        .map(indicator -> indicator.id().value())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void the_cases_try_every_outcome_clause_option_and_limit(Area area) {
        Deck deck = Deck.of(area.id());

        assertThat(area.indicators())
                .flatMap(indicator -> new DeckGate(
                                Examples.roundOf(area.id()).questionnaire(),
                                indicator,
                                deck.byIndicator().get(indicator.id().value()))
                        .lacking())
                .isEmpty();
    }

    static Stream<Deck.Case> cases() {
        return Deck.AREAS.stream().map(Deck::of).flatMap(Deck::cases);
    }

    static Stream<Area> areas() {
        return Deck.AREAS.stream().map(area -> Examples.roundOf(area).area(area));
    }

    private static Submitted submitted(Deck.Case each) {
        return Examples.everyPart(round(each).questionnaire(), each.answers());
    }

    private static Indicator indicator(Deck.Case each) {
        return round(each).indicator(each.indicator());
    }

    private static Round round(Deck.Case each) {
        return Examples.roundOf(each.area());
    }
}
