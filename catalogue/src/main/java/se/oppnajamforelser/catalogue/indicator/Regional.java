package se.oppnajamforelser.catalogue.indicator;

/** Which one number a region gets from the numbers of its units. */
public enum Regional {
    /** The mean of the units' numbers, in which a small kommun weighs as much as a large one. */
    MEAN,
    /** The units' numbers added up. */
    SUM,
    /** The units' numerators over their denominators, each added up: as if the region were one unit. */
    POOLED
}
