package se.oppnajamforelser.catalogue.region;

/** Which units a survey is sent to. */
public enum FrameKind {
    /** Every kommun, but the parts instead of the whole where a kommun is divided on the reference date. */
    KOMMUNER_OCH_STADSDELAR,
    /** Every kommun, and no parts. */
    KOMMUNER
}
