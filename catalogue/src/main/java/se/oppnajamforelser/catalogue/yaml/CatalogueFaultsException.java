package se.oppnajamforelser.catalogue.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue that is refused, with everything that is wrong with it. */
public class CatalogueFaultsException extends RuntimeException {

    private final List<Fault> faults;

    CatalogueFaultsException(List<Fault> faults) {
        super(faults.size() + " fel i katalogen:\n"
                + faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, file by file and line by line. */
    public List<Fault> faults() {
        return faults;
    }
}
