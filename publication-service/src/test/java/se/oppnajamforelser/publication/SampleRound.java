package se.oppnajamforelser.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.DigestReached.Stage;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.OutcomesSettled.IndicatorOutcome;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.catalogue.share.UnitOutcome;
import se.oppnajamforelser.publication.state.RoundState;

/**
 * A closed round as the other services would tell it, made from a seed: every fifteenth unit sent in nothing, every
 * sixtieth declined the area, and shares follow from the outcomes by the catalogue's own rule.
 */
public final class SampleRound {

    public static final Rounds ROUNDS = Rounds.shipped();

    private static final Outcome[] LIKELY = {
        Outcome.JA, Outcome.JA, Outcome.JA, Outcome.NEJ, Outcome.NEJ, Outcome.DELVIS, Outcome.EJ_AKTUELLT
    };

    private final Round catalogue;
    private final String id;
    private final long revision;
    private final Map<String, OutcomesSettled> outcomes;

    private SampleRound(Round catalogue, String id, long revision, Map<String, OutcomesSettled> outcomes) {
        this.catalogue = catalogue;
        this.id = id;
        this.revision = revision;
        this.outcomes = outcomes;
    }

    /** The round of 2017, closed for the first time. */
    public static SampleRound oj2017() {
        return of("oj-2017");
    }

    /** A shipped round, closed for the first time. */
    public static SampleRound of(String round) {
        Round catalogue = ROUNDS.round(round);
        Map<String, OutcomesSettled> outcomes = new TreeMap<>();
        Random random = new Random(2017);
        List<Unit> units = catalogue.frame().units();
        for (int place = 0; place < units.size(); place++) {
            for (Area area : catalogue.areas()) {
                OutcomesSettled settled = settled(catalogue, units.get(place), area, place, random);
                outcomes.put(settled.unit() + "/" + settled.area(), settled);
            }
        }
        return new SampleRound(catalogue, round, 2, outcomes);
    }

    private static OutcomesSettled settled(Round round, Unit unit, Area area, int place, Random random) {
        boolean silent = place % 15 == 7;
        boolean declined = place % 60 == 3;
        SortedMap<String, Long> restsOn = new TreeMap<>();
        if (!silent) {
            area.restsOn().forEach(part -> restsOn.put(part, 1L));
        }
        return new OutcomesSettled(
                round.id(),
                unit.code(),
                area.id(),
                restsOn.size(),
                round.version(),
                restsOn,
                !silent && !declined,
                area.indicators().stream()
                        .map(indicator -> outcome(area, indicator, silent, declined, random))
                        .toList());
    }

    private static IndicatorOutcome outcome(
            Area area, Indicator indicator, boolean silent, boolean declined, Random random) {
        String id = indicator.id().value();
        if (silent) {
            return bortfall(id, "not-submitted");
        }
        if (declined && indicator.parts().contains(area.part())) {
            return bortfall(id, "area-declined");
        }
        if (indicator.suppression().isPresent()) {
            return ratio(id, random.nextInt(30), 30 + random.nextInt(60));
        }
        if (indicator.isNumeric()) {
            return new IndicatorOutcome(
                    id, Outcome.TAL.code(), Optional.of(BigDecimal.valueOf(random.nextInt(40))), Optional.empty());
        }
        List<NamedOutcome> own = indicator.rule().branches().stream()
                .map(Branch::outcome)
                .filter(NamedOutcome::isOwn)
                .toList();
        if (!own.isEmpty() && random.nextBoolean()) {
            return named(id, own.get(random.nextInt(own.size())));
        }
        Outcome outcome = LIKELY[random.nextInt(LIKELY.length)];
        return new IndicatorOutcome(id, outcome.code(), Optional.empty(), Optional.empty());
    }

    private static IndicatorOutcome ratio(String indicator, int numerator, int denominator) {
        Measured measured = Measured.ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), true);
        return new IndicatorOutcome(
                indicator,
                Outcome.TAL.code(),
                Optional.of(measured.value()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(measured.exact()),
                Optional.of(BigDecimal.valueOf(numerator)),
                Optional.of(BigDecimal.valueOf(denominator)),
                Optional.empty());
    }

    private static IndicatorOutcome named(String indicator, NamedOutcome named) {
        return new IndicatorOutcome(
                indicator,
                named.countsAs().code(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(named.code()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static IndicatorOutcome bortfall(String indicator, String reason) {
        return new IndicatorOutcome(indicator, Outcome.BORTFALL.code(), Optional.empty(), Optional.of(reason));
    }

    private static Tally tally(IndicatorOutcome outcome) {
        return new UnitOutcome(
                        Outcome.ofCode(outcome.outcome()),
                        outcome.exact().or(outcome::value),
                        outcome.numerator().flatMap(numerator -> outcome.denominator()
                                .map(denominator -> new Measured.Parts(numerator, denominator))))
                .tally();
    }

    /** The same round after it was reopened, one unit's outcome of one indicator corrected, and closed again. */
    public SampleRound corrected(String unit, String indicator, Outcome outcome) {
        Map<String, OutcomesSettled> changed = new TreeMap<>(outcomes);
        String key = unit + "/" + catalogue.indicator(indicator).area();
        changed.computeIfPresent(key, (same, before) -> corrected(before, indicator, outcome));
        return new SampleRound(catalogue, id, revision + 2, changed);
    }

    private static OutcomesSettled corrected(OutcomesSettled before, String indicator, Outcome outcome) {
        return new OutcomesSettled(
                before.round(),
                before.unit(),
                before.area(),
                before.revision() + 1,
                before.catalogue(),
                before.restsOn(),
                before.responded(),
                before.outcomes().stream()
                        .map(old -> old.indicator().equals(indicator)
                                ? new IndicatorOutcome(indicator, outcome.code(), Optional.empty(), Optional.empty())
                                : old)
                        .toList());
    }

    public Round catalogue() {
        return catalogue;
    }

    /** Everything that publication hears, the shares and outcomes first. */
    public List<Event> events() {
        return Stream.<Event>concat(
                        Stream.concat(outcomes.values().stream(), shares().stream()),
                        Stream.of(reached(Stage.SCORING), reached(Stage.AGGREGATION), closed()))
                .toList();
    }

    /** The state that publication holds when it has heard everything. */
    public RoundState state() {
        return RoundState.of(
                Optional.of(closed()),
                List.of(reached(Stage.SCORING), reached(Stage.AGGREGATION)),
                List.copyOf(outcomes.values()),
                shares());
    }

    public RoundChanged closed() {
        return changed(RoundStatus.CLOSED, revision);
    }

    public RoundChanged changed(RoundStatus status, long changeRevision) {
        return new RoundChanged(
                id,
                changeRevision,
                status,
                catalogue.version(),
                Instant.parse("2017-03-21T22:00:00Z"),
                status == RoundStatus.CLOSED ? parts() : List.of());
    }

    /** The digests of the parts are invented; publication only compares them. */
    public List<PartDigest> parts() {
        return catalogue.questionnaire().parts().stream()
                .map(part -> new PartDigest(part.id(), 290, (part.id() + revision + "0").repeat(20)))
                .toList();
    }

    public DigestReached reached(Stage stage) {
        RoundState held = RoundState.of(Optional.empty(), List.of(), List.copyOf(outcomes.values()), shares());
        return new DigestReached(
                id,
                stage,
                1000 + revision,
                revision,
                parts(),
                held.outcomesDigest(),
                stage == Stage.AGGREGATION ? Optional.of(held.sharesDigest()) : Optional.empty());
    }

    public Collection<OutcomesSettled> outcomes() {
        return outcomes.values();
    }

    public List<SharesSettled> shares() {
        List<SharesSettled> shares = new ArrayList<>();
        for (Region region : catalogue.frame().regions()) {
            for (Area area : catalogue.areas()) {
                shares.add(shares(region, area));
            }
        }
        return shares;
    }

    private SharesSettled shares(Region region, Area area) {
        List<OutcomesSettled> units = region.units().stream()
                .map(unit -> outcomes.get(unit + "/" + area.id()))
                .toList();
        long sum = units.stream().mapToLong(OutcomesSettled::revision).sum();
        return new SharesSettled(
                id,
                region.id(),
                area.id(),
                sum + 1000 * revision,
                false,
                units.size(),
                (int) units.stream().filter(OutcomesSettled::responded).count(),
                area.indicators().stream()
                        .map(indicator -> figure(indicator, units))
                        .toList());
    }

    private SharesSettled.Figure figure(Indicator indicator, List<OutcomesSettled> units) {
        Tally tally = units.stream()
                .flatMap(unit -> unit.outcomes().stream())
                .filter(outcome -> outcome.indicator().equals(indicator.id().value()))
                .map(outcome -> tally(outcome))
                .reduce(Tally.NONE, Tally::plus);
        Share share = ShareRule.of(indicator, catalogue.withholding()).apply(tally);
        SortedMap<String, Integer> counts = Stream.of(Outcome.values())
                .filter(outcome -> tally.count(outcome) > 0)
                .collect(Collectors.toMap(Outcome::code, tally::count, Integer::sum, TreeMap::new));
        return new SharesSettled.Figure(
                indicator.id().value(),
                of(share, Share.Shown.class).map(Share.Shown::percent),
                of(share, Share.Withheld.class)
                        .map(withheld -> withheld.reason().code()),
                share.numerator(),
                share.denominator(),
                counts,
                share.responseRate(),
                share.bounds().map(Share.Bounds::lowest),
                share.bounds().map(Share.Bounds::highest),
                of(share, Share.Number.class).map(Share.Number::mean),
                of(share, Share.Number.class).flatMap(Share.Number::sum));
    }

    private static <T extends Share.Figure> Optional<T> of(Share share, Class<T> kind) {
        return Optional.of(share.figure()).filter(kind::isInstance).map(kind::cast);
    }
}
