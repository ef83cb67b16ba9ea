package se.oppnajamforelser.catalogue.region;

/** Whom a survey asks. */
public enum FrameKind {
    /** Every kommun, but the parts instead of the whole where a kommun is divided on the reference date. */
    KOMMUNER_OCH_STADSDELAR,
    /** Every kommun, and no parts. */
    KOMMUNER,
    /** Units of care in every kommun, run by the kommun or by others; who they are is said by a list. */
    ENHETER,
    /** Persons in every kommun who get care; who they are is said by a list. */
    BRUKARE;

    /** Whether those who answer stand in a list of respondents, and not in the frame itself. */
    public boolean asksRespondents() {
        return this == ENHETER || this == BRUKARE;
    }
}
