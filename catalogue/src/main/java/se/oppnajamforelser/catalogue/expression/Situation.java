package se.oppnajamforelser.catalogue.expression;

/** One unit's answers as a rule sees them, skip conditions taken into account. */
public interface Situation {

    /** What stands in a cell. */
    Reading read(Cell cell);
}
