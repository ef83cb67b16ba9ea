package se.oppnajamforelser.catalogue.review;

/**
 * When something about an indicator is remarkable. Socialstyrelsen paused indicators that nearly all fulfil, that few can
 * answer or whose definition is unclear (seed 004, lines 926-969), without giving limits; these are ours and can be changed.
 *
 * @param ceiling percent Ja from which nearly all fulfil it
 * @param floor percent Ja up to which hardly anyone does
 * @param cannotAnswer percent Kan inte svara, of those who responded, from which few can answer
 * @param notApplicable percent Ej aktuellt, of those with an outcome, from which it concerns few
 * @param missing percent Bortfall, of all units, from which much is missing
 * @param comments percent of all units that comment on one and the same question, from which many do
 */
public record Criteria(int ceiling, int floor, int cannotAnswer, int notApplicable, int missing, int comments) {

    /** The limits that hold unless others are asked for. */
    public static final Criteria USUAL = new Criteria(95, 5, 10, 50, 20, 10);

    /**
     * Limits in percent.
     *
     * @throws IllegalArgumentException if one is no percentage, or the floor is not below the ceiling
     */
    public Criteria {
        percentage("ceiling", ceiling);
        percentage("floor", floor);
        percentage("cannotAnswer", cannotAnswer);
        percentage("notApplicable", notApplicable);
        percentage("missing", missing);
        percentage("comments", comments);
        if (floor >= ceiling) {
            throw new IllegalArgumentException(
                    "floor är " + floor + " och ceiling " + ceiling + ". Ange ett lägre tal för floor än för ceiling.");
        }
    }

    private static void percentage(String name, int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(name + " är " + percent + ". Ange procent från 0 till 100.");
        }
    }
}
