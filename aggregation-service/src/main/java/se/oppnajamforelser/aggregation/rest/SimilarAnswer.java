package se.oppnajamforelser.aggregation.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.series.Similar;

/**
 * The kommuner most like one.
 *
 * @param unit code of the kommun
 * @param round the round whose day and key figures they are compared by
 * @param by names of what they are compared by
 * @param method how the distance is made, in Swedish
 * @param similar the likest first
 */
@Schema(name = "SimilarUnits")
record SimilarAnswer(String unit, String round, List<String> by, String method, List<UnitAnswer> similar) {

    private static final String METHOD = "Avståndet är summan av termerna. För ett nyckeltal är termen skillnaden i"
            + " kommunernas standardavvikelser i kvadrat (för invånare på logaritmen), för en grupp 0 om kommunerna hör"
            + " till samma och annars 1.";

    static SimilarAnswer of(String unit, String round, List<String> by, List<Similar> similar) {
        return new SimilarAnswer(
                unit, round, by, METHOD, similar.stream().map(UnitAnswer::of).toList());
    }

    /**
     * A kommun and why it is like the other.
     *
     * @param unit its code
     * @param unitName its name
     * @param distance the sum of the terms
     * @param terms what each thing compared adds
     */
    @Schema(name = "SimilarUnit")
    record UnitAnswer(String unit, String unitName, double distance, List<Similar.Term> terms) {

        private static UnitAnswer of(Similar similar) {
            Unit unit = similar.unit();
            return new UnitAnswer(unit.code(), unit.fullName(), similar.distance(), similar.terms());
        }
    }
}
