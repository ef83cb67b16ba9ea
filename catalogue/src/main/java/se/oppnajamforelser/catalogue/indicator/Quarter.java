package se.oppnajamforelser.catalogue.indicator;

/** The quarter of the units at one end, where they are compared with each other. */
public enum Quarter {
    LOWEST,
    HIGHEST;

    /** The code used in catalogue files. */
    public String code() {
        return this == LOWEST ? "lowest-25-percent" : "highest-25-percent";
    }

    /** The quarter at the other end. */
    public Quarter opposite() {
        return this == LOWEST ? HIGHEST : LOWEST;
    }
}
