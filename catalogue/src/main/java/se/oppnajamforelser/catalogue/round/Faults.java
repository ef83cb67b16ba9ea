package se.oppnajamforelser.catalogue.round;

import java.util.ArrayList;
import java.util.List;

/** Gathers faults while a catalogue is read, so that its author sees all of them at once. */
final class Faults {

    private final List<Fault> all = new ArrayList<>();

    void add(Fault fault) {
        all.add(fault);
    }

    void refuseIfAny() {
        if (!all.isEmpty()) {
            throw new CatalogueFaultsException(all);
        }
    }
}
