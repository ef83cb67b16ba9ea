package se.oppnajamforelser.aggregation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import se.oppnajamforelser.aggregation.share.Snapshot;
import se.oppnajamforelser.aggregation.share.SnapshotKey;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.OutcomesSettled.IndicatorOutcome;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.Respondent;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/** Rounds and outcomes to test with. */
public final class Samples {

    public static final Rounds ROUNDS = Rounds.shipped();
    public static final Round OJ_2017 = ROUNDS.round("oj-2017");
    public static final Round EB_2015 = ROUNDS.round("oj-2015-ekonomiskt-bistand");
    public static final Round SBU_2015 = ROUNDS.round("oj-2015-social-barn-och-ungdomsvard");
    public static final Round E_HALSA = ROUNDS.round("e-halsa-2022");
    public static final Round BRUKARE = ROUNDS.round("brukare-hemtjanst-2023");
    public static final String EKONOMI = "ekonomiskt-bistand";
    public static final String VALD = "vald-i-nara-relationer";

    private Samples() {}

    /** A unit's outcomes in an area of 2017, the same on every indicator. */
    public static OutcomesSettled settled(String unit, String area, long revision, String outcome) {
        return settled(OJ_2017, unit, area, revision, indicator -> told(indicator, outcome));
    }

    /** A unit's outcomes; it rests on that revision of each part and has responded if that is more than 0. */
    public static OutcomesSettled settled(
            Round round, String unit, String area, long revision, Function<Indicator, IndicatorOutcome> outcome) {
        Area described = round.area(area);
        TreeMap<String, Long> restsOn = new TreeMap<>();
        described.restsOn().forEach(part -> restsOn.put(part, revision));
        return new OutcomesSettled(
                round.id(),
                unit,
                area,
                revision,
                round.version(),
                revision == 0 ? new TreeMap<>() : restsOn,
                revision > 0,
                described.indicators().stream().map(outcome).toList());
    }

    public static IndicatorOutcome told(Indicator indicator, String outcome) {
        Optional<String> reason = outcome.equals("bortfall") ? Optional.of("missing-answers") : Optional.empty();
        return new IndicatorOutcome(indicator.id().value(), outcome, Optional.empty(), reason);
    }

    public static IndicatorOutcome number(Indicator indicator, String number) {
        return new IndicatorOutcome(
                indicator.id().value(), "tal", Optional.of(new BigDecimal(number)), Optional.empty());
    }

    public static RoundChanged round(String id, long revision, RoundStatus status) {
        return new RoundChanged(id, revision, status, "2017.1", Instant.parse("2017-01-24T07:00:00Z"), List.of());
    }

    /** A snapshot in an area of 2017, the same outcome on every indicator. */
    public static Snapshot snapshot(String unit, String area, long revision, Outcome outcome) {
        return snapshot(OJ_2017, unit, area, revision, outcome);
    }

    /** A snapshot in an area of a round, the same outcome on every indicator, also on those that are numbers. */
    public static Snapshot snapshot(Round round, String unit, String area, long revision, Outcome outcome) {
        return new Snapshot(
                new SnapshotKey(round.id(), unit, area),
                revision,
                revision > 0,
                new TreeMap<>(Map.of("G", revision)),
                round.area(area).indicators().stream()
                        .map(indicator -> UnitOutcome.of(outcome))
                        .toList());
    }

    /** A snapshot of a woman of 65 to 79 years with hemtjänst, the same outcome on every indicator. */
    public static Snapshot person(String code, Outcome outcome) {
        return of(
                snapshot(BRUKARE, code, "hemtjanst", 1, outcome),
                Map.of("kon", "kvinna", "alder", "65-79"),
                Optional.empty());
    }

    /** The same snapshot as that of a respondent with these groups and this weight. */
    public static Snapshot of(Snapshot snapshot, Map<String, String> groups, Optional<BigDecimal> weight) {
        return new Snapshot(
                snapshot.key(),
                snapshot.revision(),
                snapshot.responded(),
                snapshot.restsOn(),
                snapshot.outcomes(),
                Optional.of(new Respondent(snapshot.key().unit(), new TreeMap<>(groups), weight)));
    }

    /** A snapshot of the e-health round, that number on every numeric indicator and Ja on the others. */
    public static Snapshot numbers(String unit, long revision, String number) {
        return new Snapshot(
                new SnapshotKey(E_HALSA.id(), unit, "e-halsa"),
                revision,
                true,
                new TreeMap<>(Map.of("H", revision)),
                E_HALSA.area("e-halsa").indicators().stream()
                        .map(indicator -> numberOrJa(indicator, number))
                        .toList());
    }

    private static UnitOutcome numberOrJa(Indicator indicator, String number) {
        return indicator.isNumeric() ? UnitOutcome.of(new BigDecimal(number)) : UnitOutcome.of(Outcome.JA);
    }

    /** A snapshot of the round with register figures that may be hidden: so many persons of so many on each of them. */
    public static Snapshot register(String unit, int persons, int population) {
        Area area = SBU_2015.areas().get(0);
        UnitOutcome share =
                UnitOutcome.of(Measured.ratio(BigDecimal.valueOf(persons), BigDecimal.valueOf(population), true));
        return new Snapshot(
                new SnapshotKey(SBU_2015.id(), unit, area.id()),
                1,
                true,
                new TreeMap<>(Map.of(area.part(), 1L)),
                area.indicators().stream()
                        .map(indicator ->
                                indicator.suppression().isPresent() ? share : UnitOutcome.of(Outcome.BORTFALL))
                        .toList());
    }
}
