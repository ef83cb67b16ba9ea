package se.oppnajamforelser.catalogue.printed.decision;

import java.util.List;

/** Whether the correction of an indicator has been withdrawn for the unit. */
record Withdrawn() implements Condition {

    static final int YES = 1;

    @Override
    public String text() {
        return "Rättelsen är återtagen";
    }

    @Override
    public List<String> values() {
        return List.of("nej", "ja");
    }

    @Override
    public int valueIn(Circumstances circumstances) {
        return circumstances.supplement().withdrawn().contains(circumstances.indicator()) ? YES : 0;
    }
}
