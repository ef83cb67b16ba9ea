package se.oppnajamforelser.catalogue.printed.decision;

import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.RegisterEntry;

/** Whether the unit stands on the list that the rule goes by. */
record Listed() implements Condition {

    static final int YES = 0;
    static final int NO = 1;
    private static final int NO_LIST = 2;

    @Override
    public String text() {
        return "Finns i förteckningen";
    }

    @Override
    public List<String> values() {
        return List.of("ja", "nej", "uppgift saknas");
    }

    @Override
    public int valueIn(Circumstances circumstances) {
        return Optional.ofNullable(circumstances.supplement().registers().get(circumstances.indicator()))
                .flatMap(RegisterEntry::listed)
                .map(listed -> listed ? YES : NO)
                .orElse(NO_LIST);
    }
}
