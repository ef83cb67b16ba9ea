package se.oppnajamforelser.aggregation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.oppnajamforelser.aggregation.persistence.Snapshots;
import se.oppnajamforelser.aggregation.share.Disclosure;
import se.oppnajamforelser.aggregation.share.Snapshot;
import se.oppnajamforelser.catalogue.disclosure.Suppression;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.round.IndicatorNumbers;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/** Works out what may be shown of a round's register figures, as they stand. */
@ApplicationScoped
public class Disclosures {

    private final Snapshots snapshots;
    private final Map<Asked, Answered> last = new ConcurrentHashMap<>();

    Disclosures(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    private record Asked(String round, String indicator) {}

    /** What the numbers of all units lead to; holds until one of them changes. */
    private record Answered(Map<String, UnitOutcome> numbers, Optional<Suppression> suppression) {}

    /** What may be shown of these indicators; reads nothing if they hide nothing. */
    @Transactional
    public Disclosure of(Round round, Collection<Indicator> indicators) {
        List<Indicator> hiding = indicators.stream()
                .filter(indicator -> indicator.suppression().isPresent())
                .toList();
        if (hiding.isEmpty()) {
            return new Disclosure(Map.of());
        }
        Map<String, List<Snapshot>> byArea = snapshots.of(round.id()).stream()
                .collect(Collectors.groupingBy(snapshot -> snapshot.key().area()));
        Map<String, Suppression> byIndicator = new HashMap<>();
        hiding.forEach(indicator -> suppression(
                        round, indicator, numbers(round, indicator, byArea.getOrDefault(indicator.area(), List.of())))
                .ifPresent(hidden -> byIndicator.put(indicator.id().value(), hidden)));
        return new Disclosure(byIndicator);
    }

    private static Map<String, UnitOutcome> numbers(Round round, Indicator indicator, List<Snapshot> snapshots) {
        int place = round.area(indicator.area()).indicators().indexOf(indicator);
        Map<String, UnitOutcome> numbers = new TreeMap<>();
        snapshots.forEach(snapshot ->
                numbers.put(snapshot.key().unit(), snapshot.outcomes().get(place)));
        return numbers;
    }

    private Optional<Suppression> suppression(Round round, Indicator indicator, Map<String, UnitOutcome> numbers) {
        Asked asked = new Asked(round.id(), indicator.id().value());
        Answered answered = Optional.ofNullable(last.get(asked))
                .filter(known -> known.numbers.equals(numbers))
                .orElseGet(
                        () -> new Answered(numbers, IndicatorNumbers.suppression(round.frame(), indicator, numbers)));
        last.put(asked, answered);
        return answered.suppression;
    }
}
