package se.oppnajamforelser.catalogue.model;

/** What an entry of the model is (seed 004, tabell 1). The constants are in Swedish because they are what is printed. */
public enum MeasureKind {
    /** Says how things are going: a high or a low value can be read as good. */
    INDIKATOR,
    /** Wanted, but not to be had from the figures that there are; shown so that somebody will collect them. */
    UTVECKLINGSINDIKATOR,
    /** Describes, and explains differences; no value is better than another. */
    NYCKELTAL
}
