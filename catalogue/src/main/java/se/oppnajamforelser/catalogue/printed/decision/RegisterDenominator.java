package se.oppnajamforelser.catalogue.printed.decision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.Rule;

/**
 * What the register has to divide by, after schablonreducering.
 *
 * @param rule the rule whose denominator it is
 */
record RegisterDenominator(Rule.Register rule) implements Condition {

    static final int NUMBER = 0;
    static final int NOUGHT = 1;
    private static final int MISSING = 2;

    @Override
    public String text() {
        return "Nämnaren i registret"
                + rule.reduction().map(part -> ", minskad").orElse("");
    }

    @Override
    public List<String> values() {
        return List.of("ett tal, inte 0", "0", "saknas");
    }

    @Override
    public int valueIn(Circumstances circumstances) {
        Optional<BigDecimal> denominator = Optional.ofNullable(
                        circumstances.supplement().registers().get(circumstances.indicator()))
                .flatMap(rule::denominator);
        return denominator.map(known -> known.signum() == 0 ? NOUGHT : NUMBER).orElse(MISSING);
    }
}
