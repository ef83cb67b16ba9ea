package se.oppnajamforelser.catalogue.indicator;

/** A rule as a closure. */
interface CompiledRule {

    Outcome outcome(FastScorer.Encoded answers);

    /** A condition as a closure; the values are ordered so that and is least and or is greatest. */
    interface Condition {

        int FALSE = 0;
        int UNKNOWN = 1;
        int TRUE = 2;

        int of(FastScorer.Encoded answers);
    }
}
