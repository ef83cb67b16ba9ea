package se.oppnajamforelser.catalogue.indicator;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.disclosure.SuppressionRule;

/**
 * A published measure: what it is called, what it is for, and the rule that gives each unit its outcome.
 *
 * @param id stable id
 * @param name Indikatornamn, as printed
 * @param shortName Indikatorns kortnamn, the head of its column in the workbook
 * @param area id of the area that publishes it
 * @param dimension kvalitetsdimension, such as {@code tillganglig}; empty where the source names none
 * @param qualityArea kvalitetsområde, such as Tillgänglighet; empty where the source names none
 * @param indicatorArea indikatorområde, such as Rådgivning
 * @param type {@code struktur}, {@code process} or {@code resultat}, or several; empty where the source names none
 * @param measure what is measured, in Swedish
 * @param purpose why it is measured, in Swedish
 * @param target what gives Ja, in Swedish; empty for a measure that has no target
 * @param rule how answers become an outcome
 * @param presentation how it is shown
 * @param regional which number a region gets; empty where outcomes are no numbers
 * @param outsideDenominator outcomes that are left out when a share is taken
 * @param reportedAs outcomes that the guide names for it
 * @param levels levels it is reported on
 * @param sharedWith other areas that publish the same
 * @param period period or day measured, as ISO dates
 * @param coverage percent of units that answered, as the source printed it
 * @param dataSource where the figures come from
 * @param note the reading chosen where the source contradicts itself
 * @param parts parts of the questionnaire that the rule rests on
 */
public record Indicator(
        IndicatorId id,
        String name,
        String shortName,
        String area,
        Optional<String> dimension,
        Optional<String> qualityArea,
        String indicatorArea,
        List<String> type,
        String measure,
        String purpose,
        Optional<String> target,
        Rule rule,
        Presentation presentation,
        Optional<Regional> regional,
        Set<Outcome> outsideDenominator,
        List<String> reportedAs,
        List<String> levels,
        List<String> sharedWith,
        Optional<String> period,
        Optional<Integer> coverage,
        String dataSource,
        Optional<String> note,
        List<String> parts) {

    public Indicator {
        type = List.copyOf(type);
        outsideDenominator =
                outsideDenominator.isEmpty() ? EnumSet.noneOf(Outcome.class) : EnumSet.copyOf(outsideDenominator);
        reportedAs = List.copyOf(reportedAs);
        levels = List.copyOf(levels);
        sharedWith = List.copyOf(sharedWith);
        parts = List.copyOf(parts);
    }

    /**
     * The outcome that it calls by that name: a common one, or one of its own.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if it has none of that name
     */
    public NamedOutcome outcome(String code) {
        return Stream.concat(
                        rule.branches().stream().map(Branch::outcome),
                        Stream.of(NamedOutcome.KAN_INTE_BERAKNAS, NamedOutcome.SUPPRESSED))
                .filter(named -> named.code().equals(code))
                .findFirst()
                .orElseGet(() -> NamedOutcome.of(Outcome.ofCode(code)));
    }

    /** Whether its outcome is a number. */
    public boolean isNumeric() {
        return rule.isNumeric();
    }

    /** Which of its figures are too small to be shown; empty if it hides none. */
    public Optional<SuppressionRule> suppression() {
        return rule instanceof Rule.Register register ? register.suppression() : Optional.empty();
    }
}
