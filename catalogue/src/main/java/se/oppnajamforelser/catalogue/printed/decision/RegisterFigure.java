package se.oppnajamforelser.catalogue.printed.decision;

import java.util.List;
import java.util.Optional;

/** What a register has of the unit: a figure that is ready, a numerator, or neither. */
record RegisterFigure() implements Condition {

    static final int READY = 0;
    static final int NUMERATOR = 1;
    private static final int NOTHING = 2;

    @Override
    public String text() {
        return "Registret har";
    }

    @Override
    public List<String> values() {
        return List.of("ett färdigt tal", "en täljare", "ingen uppgift");
    }

    @Override
    public int valueIn(Circumstances circumstances) {
        return Optional.ofNullable(circumstances.supplement().registers().get(circumstances.indicator()))
                .flatMap(entry -> entry.value().map(value -> READY).or(() -> entry.numerator()
                        .map(numerator -> NUMERATOR)))
                .orElse(NOTHING);
    }
}
