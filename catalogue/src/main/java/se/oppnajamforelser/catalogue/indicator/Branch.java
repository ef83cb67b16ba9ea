package se.oppnajamforelser.catalogue.indicator;

/** The branches of a categorical rule, in the order in which they are tried; design, section 5. */
public enum Branch {
    CANNOT_ANSWER(Outcome.KAN_INTE_SVARA, "cannotAnswer"),
    NOT_APPLICABLE(Outcome.EJ_AKTUELLT, "notApplicable"),
    YES(Outcome.JA, "yes"),
    PARTIAL(Outcome.DELVIS, "partial");

    private final Outcome outcome;
    private final String key;

    Branch(Outcome outcome, String key) {
        this.outcome = outcome;
        this.key = key;
    }

    /** What a unit gets for which the branch holds. */
    public Outcome outcome() {
        return outcome;
    }

    /** The branch's key in catalogue files. */
    public String key() {
        return key;
    }
}
