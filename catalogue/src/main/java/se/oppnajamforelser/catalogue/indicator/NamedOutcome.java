package se.oppnajamforelser.catalogue.indicator;

/**
 * An outcome by the name that is shown for it: one of the common ones, or one that an indicator has of its own and that
 * counts as one of these, such as Integrerat, which counts as Ja (seed 001, table 2).
 *
 * @param code kebab-case, such as {@code integrerat}
 * @param label the word shown to people
 * @param countsAs the common outcome that it is when shares are taken
 */
public record NamedOutcome(String code, String label, Outcome countsAs) {

    /** A ratio whose denominator is nought; the unit has nothing that could be measured. */
    public static final NamedOutcome KAN_INTE_BERAKNAS =
            new NamedOutcome("kan-inte-beraknas", "Kan inte beräknas", Outcome.EJ_AKTUELLT);

    /** A number that is not shown, since it is about few persons or could tell one that is (seed 003, line 1581). */
    public static final NamedOutcome SUPPRESSED = new NamedOutcome("x", "x", Outcome.TAL);

    /** A common outcome by its own name. */
    public static NamedOutcome of(Outcome outcome) {
        return new NamedOutcome(outcome.code(), outcome.label(), outcome);
    }

    /** Whether it has a name that is not that of what it counts as. */
    public boolean isOwn() {
        return !code.equals(countsAs.code());
    }
}
