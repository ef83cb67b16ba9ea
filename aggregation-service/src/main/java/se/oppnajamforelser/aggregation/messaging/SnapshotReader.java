package se.oppnajamforelser.aggregation.messaging;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.aggregation.share.Snapshot;
import se.oppnajamforelser.aggregation.share.SnapshotKey;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.OutcomesSettled.IndicatorOutcome;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.Respondent;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/** Makes snapshots of events, and refuses an event that the catalogue does not bear out. */
@Singleton
class SnapshotReader {

    private static final Map<String, Outcome> OUTCOMES =
            Arrays.stream(Outcome.values()).collect(Collectors.toMap(Outcome::code, Function.identity()));

    private final KnownRounds rounds;

    SnapshotReader(KnownRounds rounds) {
        this.rounds = rounds;
    }

    /**
     * The snapshot that an event tells of, its outcomes in the order of the catalogue.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if the round, unit, area or an outcome is unknown
     * @throws IllegalArgumentException if the indicators are not those of the area, or an outcome does not fit one
     */
    Snapshot read(OutcomesSettled event) {
        Round round = rounds.round(event.round());
        Area area = round.area(event.area());
        Optional<Background> told = event.background();
        Optional<Respondent> respondent =
                round.frame().asked(event.unit(), told.map(Background::groups), told.flatMap(Background::weight));
        return new Snapshot(
                new SnapshotKey(round.id(), event.unit(), area.id()),
                event.revision(),
                event.responded(),
                event.restsOn(),
                outcomes(event, area),
                respondent);
    }

    private static List<UnitOutcome> outcomes(OutcomesSettled event, Area area) {
        Map<String, IndicatorOutcome> told = new HashMap<>();
        event.outcomes().forEach(one -> told.put(one.indicator(), one));
        List<UnitOutcome> outcomes = new ArrayList<>(area.indicators().size());
        for (Indicator indicator : area.indicators()) {
            Optional<IndicatorOutcome> found =
                    Optional.ofNullable(told.remove(indicator.id().value()));
            outcomes.add(outcome(
                    indicator, found.orElseThrow(() -> refused(event, "nothing about indicator " + indicator.id()))));
        }
        if (!told.isEmpty()) {
            throw refused(event, "indicators that are not of the area: " + told.keySet());
        }
        return outcomes;
    }

    private static UnitOutcome outcome(Indicator indicator, IndicatorOutcome told) {
        Outcome outcome =
                Optional.ofNullable(OUTCOMES.get(told.outcome())).orElseGet(() -> Outcome.ofCode(told.outcome()));
        boolean fits =
                switch (outcome) {
                    case JA, DELVIS, NEJ -> !indicator.isNumeric();
                    case TAL -> indicator.isNumeric();
                    case EJ_AKTUELLT, KAN_INTE_SVARA, BORTFALL -> true;
                };
        if (!fits) {
            throw new IllegalArgumentException("indicator " + indicator.id() + " with outcome " + outcome.code()
                    + " (expected: " + (indicator.isNumeric() ? "tal" : "ja, delvis or nej") + ", or none of these)");
        }
        return new UnitOutcome(
                outcome, told.exact().or(told::value), told.numerator().flatMap(numerator -> told.denominator()
                        .map(denominator -> new Measured.Parts(numerator, denominator))));
    }

    private static IllegalArgumentException refused(OutcomesSettled event, String why) {
        return new IllegalArgumentException("outcomes " + event.key() + " tell " + why
                + " (expected: each indicator of the area once; catalogue " + event.catalogue() + ")");
    }
}
