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
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Settled;
import se.oppnajamforelser.catalogue.indicator.Submitted;

/** Every rule gives what the source documents say, case by case. */
class RuleDeckTest {

    private static final Map<Area, FastScorer> FAST = Examples.shipped()
            .flatMap(round -> round.areas().stream()
                    .map(area -> Map.entry(area, new FastScorer(round.questionnaire(), area.indicators()))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    @ParameterizedTest
    @MethodSource("cases")
    void a_rule_gives_what_its_source_says(Deck.Case each) {
        Settled settled = new Scorer(each.round().questionnaire())
                .of(submitted(each), each.beside())
                .settle(each.indicator());

        assertThat(settled.named().code()).isEqualTo(each.outcome());
        assertThat(settled.missing()).map(Cell::toString).containsExactlyElementsOf(each.missing());
        assertThat(settled.value()).isEqualTo(each.value().map(BigDecimal::new));
        assertThat(settled.correctedFrom().map(NamedOutcome::code)).isEqualTo(each.correctedFrom());
    }

    @ParameterizedTest
    @MethodSource("ratios")
    void a_ratio_says_what_it_is_made_of(Deck.Case each) {
        Measured.Parts parts = new Scorer(each.round().questionnaire())
                .of(submitted(each), each.beside())
                .settle(each.indicator())
                .measured()
                .flatMap(Measured::parts)
                .orElseThrow();

        assertThat(parts.numerator()).isEqualTo(each.numerator().orElseThrow());
        assertThat(parts.denominator()).isEqualTo(each.denominator().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_compiled_rule_gives_the_same(Deck.Case each) {
        FastScorer fast = FAST.get(each.area());
        int place = each.area().indicators().indexOf(each.indicator());
        Outcome outcome = fast.settle(place, fast.encode(submitted(each), each.beside()));

        assertThat(outcome)
                .isEqualTo(new Scorer(each.round().questionnaire())
                        .of(submitted(each), each.beside())
                        .settle(each.indicator())
                        .outcome());
    }

    @ParameterizedTest
    @MethodSource("decks")
    void every_indicator_of_the_area_has_its_cases_and_nothing_else_has(Deck deck) {
        assertThat(deck.byIndicator().keySet())
                .containsExactlyInAnyOrderElementsOf(deck.area().indicators().stream()
                        .map(indicator -> indicator.id().value())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("decks")
    void the_cases_try_every_outcome_clause_option_and_limit(Deck deck) {
        assertThat(deck.area().indicators())
                .flatMap(indicator -> new DeckGate(
                                deck.round().questionnaire(),
                                indicator,
                                deck.byIndicator().get(indicator.id().value()))
                        .lacking())
                .isEmpty();
    }

    static Stream<Deck.Case> cases() {
        return decks().flatMap(Deck::cases);
    }

    static Stream<Deck.Case> ratios() {
        return cases().filter(each -> each.numerator().isPresent());
    }

    static Stream<Deck> decks() {
        return Deck.all();
    }

    private static Submitted submitted(Deck.Case each) {
        return Examples.everyPart(each.round().questionnaire(), each.answers());
    }
}
