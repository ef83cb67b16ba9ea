package se.oppnajamforelser.catalogue.yaml;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Gathers faults while a catalogue is read, so that its author sees all of them at once; a fault that is found twice is
 * one fault.
 */
public final class Faults {

    private final Set<Fault> all = new LinkedHashSet<>();

    void add(Fault fault) {
        all.add(fault);
    }

    /**
     * To be called when everything was read.
     *
     * @throws CatalogueFaultsException if anything is wrong
     */
    public void refuseIfAny() {
        if (!all.isEmpty()) {
            throw new CatalogueFaultsException(all.stream()
                    .sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line))
                    .toList());
        }
    }
}
