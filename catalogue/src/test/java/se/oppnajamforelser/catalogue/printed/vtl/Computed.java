package se.oppnajamforelser.catalogue.printed.vtl;

import java.math.BigDecimal;
import java.util.Optional;
import se.oppnajamforelser.catalogue.deck.Deck;
import se.oppnajamforelser.catalogue.indicator.Settled;

/**
 * What a unit gets.
 *
 * @param outcome the outcome's code
 * @param figure the number without superfluous noughts, where there is one
 */
record Computed(String outcome, Optional<BigDecimal> figure) {

    static Computed of(Settled settled) {
        return new Computed(settled.named().code(), settled.value().map(Computed::plain));
    }

    /** What a case of a deck expects. */
    static Computed of(Deck.Case expected) {
        return new Computed(
                expected.outcome(), expected.value().map(BigDecimal::new).map(Computed::plain));
    }

    static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
