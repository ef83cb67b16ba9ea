package se.oppnajamforelser.catalogue.series;

import se.oppnajamforelser.catalogue.region.Unit;

/** A kommun cannot be compared by a key figure that it does not have; says which. */
public class LackingFigureException extends RuntimeException {

    LackingFigureException(Unit unit, String figure) {
        super(unit.fullName() + " (" + unit.code() + ") har inget värde på nyckeltalet \"" + figure
                + "\". Jämför efter något annat.");
    }
}
