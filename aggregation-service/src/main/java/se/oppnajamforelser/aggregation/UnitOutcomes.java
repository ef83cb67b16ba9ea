package se.oppnajamforelser.aggregation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.aggregation.persistence.Snapshots;
import se.oppnajamforelser.aggregation.share.Disclosure;
import se.oppnajamforelser.aggregation.share.Snapshot;
import se.oppnajamforelser.aggregation.share.SnapshotKey;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.series.Observation;
import se.oppnajamforelser.catalogue.series.Stage;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/** Gives what units got, as it stands. */
@ApplicationScoped
public class UnitOutcomes {

    private static final UnitOutcome NOTHING_KNOWN = UnitOutcome.of(Outcome.BORTFALL);

    private final Snapshots snapshots;
    private final Disclosures disclosures;

    UnitOutcomes(Snapshots snapshots, Disclosures disclosures) {
        this.snapshots = snapshots;
        this.disclosures = disclosures;
    }

    /** What these units got on an indicator; one that nothing is known of is Bortfall. */
    @Transactional
    public Observation of(Stage stage, Collection<String> units) {
        Indicator indicator = stage.indicator();
        Area area = stage.round().area(indicator.area());
        int place = area.indicators().indexOf(indicator);
        Map<SnapshotKey, Snapshot> known = snapshots.of(
                units.stream().map(unit -> key(stage.round(), unit, area)).toList());
        SortedMap<String, UnitOutcome> outcomes = new TreeMap<>();
        units.forEach(unit -> outcomes.put(
                unit,
                Optional.ofNullable(known.get(key(stage.round(), unit, area)))
                        .map(snapshot -> snapshot.outcomes().get(place))
                        .orElse(NOTHING_KNOWN)));
        return new Observation(
                stage.year(),
                ShareRule.of(indicator, stage.round().withholding()),
                outcomes,
                disclosures.of(stage.round(), List.of(indicator)).of(indicator));
    }

    /**
     * The numbers of every kommun on every indicator of a round that is a number, by id of indicator and code; without
     * those that may not be shown.
     */
    @Transactional
    public SortedMap<String, Map<String, BigDecimal>> numbers(Round round) {
        SortedMap<String, Map<String, BigDecimal>> numbers = new TreeMap<>();
        round.indicators().stream()
                .filter(Indicator::isNumeric)
                .forEach(indicator -> numbers.put(indicator.id().value(), new TreeMap<>()));
        Disclosure disclosure = disclosures.of(round, round.indicators());
        for (Snapshot snapshot : snapshots.of(round.id())) {
            List<Indicator> indicators = round.area(snapshot.key().area()).indicators();
            String unit = snapshot.key().unit();
            for (int place = 0; place < indicators.size(); place++) {
                Indicator indicator = indicators.get(place);
                snapshot.outcomes()
                        .get(place)
                        .number()
                        .filter(number -> disclosure.shows(indicator, List.of(unit)))
                        .ifPresent(number -> numbers.get(indicator.id().value()).put(unit, number));
            }
        }
        return numbers;
    }

    private static SnapshotKey key(Round round, String unit, Area area) {
        return new SnapshotKey(round.id(), unit, area.id());
    }
}
