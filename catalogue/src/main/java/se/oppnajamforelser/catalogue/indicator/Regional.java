package se.oppnajamforelser.catalogue.indicator;

/** How the numbers of the units of a region become the region's own. */
public enum Regional {
    /** The unweighted mean of the units' numbers. */
    MEAN,
    /** The sum of the numerators over the sum of the denominators. */
    POOLED
}
