package se.oppnajamforelser.catalogue.model;

/** What can happen to a measure in a review. */
public enum EventKind {
    NEW(Effect.MEASURED),
    RESUMED(Effect.MEASURED),
    RESUMED_LOWER_FREQUENCY(Effect.MEASURED),
    REVISED(Effect.MEASURED),
    PAUSED(Effect.NOT_MEASURED),
    REMOVED(Effect.NOT_MEASURED),
    REPLACED_BY(Effect.NOT_MEASURED),
    /** Nobody has said that it is removed, and nobody plans to collect it. */
    NOT_PLANNED(Effect.NOT_MEASURED),
    UNDER_REVIEW("Översynen fortsätter."),
    MAYBE_REDEVELOPED("Den kan komma tillbaka i en ny form."),
    MAYBE_REPLACED_BY_REGISTER("Registeruppgifter kan komma att ersätta den.");

    private final Effect effect;
    private final String remark;

    EventKind(Effect effect) {
        this.effect = effect;
        this.remark = "";
    }

    EventKind(String remark) {
        this.effect = Effect.REMARK;
        this.remark = remark;
    }

    Effect effect() {
        return effect;
    }

    /** What it adds to a status, in Swedish; empty for what is a status itself. */
    String remark() {
        return remark;
    }

    /** What it means for the measuring. */
    enum Effect {
        MEASURED,
        NOT_MEASURED,
        REMARK
    }
}
