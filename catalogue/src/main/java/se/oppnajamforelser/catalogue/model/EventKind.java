package se.oppnajamforelser.catalogue.model;

import se.oppnajamforelser.catalogue.yaml.Texts;

/** What can happen to a measure in a review. */
public enum EventKind {
    NEW(Effect.MEASURED, "Ny"),
    RESUMED(Effect.MEASURED, "Samlas in igen"),
    RESUMED_LOWER_FREQUENCY(Effect.MEASURED, "Samlas in igen, mer sällan"),
    REVISED(Effect.MEASURED, "Omarbetad"),
    PAUSED(Effect.NOT_MEASURED, "Pausad"),
    REMOVED(Effect.NOT_MEASURED, "Borttagen"),
    REPLACED_BY(Effect.NOT_MEASURED, "Ersatt"),
    /** Nobody has said that it is removed, and nobody plans to collect it. */
    NOT_PLANNED(Effect.NOT_MEASURED, "Ingen insamling är planerad"),
    UNDER_REVIEW(Effect.REMARK, "Översynen fortsätter"),
    MAYBE_REDEVELOPED(Effect.REMARK, "Den kan komma tillbaka i en ny form"),
    MAYBE_REPLACED_BY_REGISTER(Effect.REMARK, "Registeruppgifter kan komma att ersätta den");

    private final Effect effect;
    private final String label;

    EventKind(Effect effect, String label) {
        this.effect = effect;
        this.label = label;
    }

    /** The code used in files and answers, such as {@code replaced-by}. */
    public String code() {
        return Texts.code(this);
    }

    /** What happened, in Swedish and without a full stop. */
    public String label() {
        return label;
    }

    Effect effect() {
        return effect;
    }

    /** What it adds to a status, in Swedish; empty for what is a status itself. */
    String remark() {
        return effect == Effect.REMARK ? label + "." : "";
    }

    /** What it means for the measuring. */
    enum Effect {
        MEASURED,
        NOT_MEASURED,
        REMARK
    }
}
