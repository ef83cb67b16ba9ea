package se.oppnajamforelser.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.DigestReached.Stage;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.OutcomesSettled.IndicatorOutcome;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.event.SnapshotDigest;
import se.oppnajamforelser.catalogue.event.StateDigest;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.Breakdown;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.catalogue.share.UnitOutcome;
import se.oppnajamforelser.publication.state.RoundState;

/**
 * A closed round of units of care or of persons as the other services would tell it, made person by person from a seed: some
 * kommuner have a handful, others hundreds, and one in four does not answer.
 */
public final class SampleRespondents {

    private static final int OUTCOMES_SENT = 40;
    private static final Outcome[] LIKELY = {
        Outcome.JA, Outcome.JA, Outcome.JA, Outcome.NEJ, Outcome.NEJ, Outcome.EJ_AKTUELLT, Outcome.BORTFALL
    };

    private final Round catalogue;
    private final boolean weighted;
    private final SortedMap<String, Integer> invited = new TreeMap<>();
    private final Map<String, Integer> responded = new TreeMap<>();
    private final Map<String, Tally[]> tallies = new TreeMap<>();
    private final List<OutcomesSettled> outcomes = new ArrayList<>();
    private final Random random = new Random(2023);

    private SampleRespondents(String round, int typical, boolean weighted) {
        this.catalogue = SampleRound.ROUNDS.round(round);
        this.weighted = weighted;
        Tally[] none = Stream.generate(() -> Tally.NONE)
                .limit(catalogue.indicators().size())
                .toArray(Tally[]::new);
        for (Region region : catalogue.frame().regions()) {
            invited.put(region.id(), 0);
            responded.put(region.id(), 0);
            tallies.put(region.id(), none.clone());
        }
        for (Unit kommun : catalogue.frame().units()) {
            int persons = (int) Math.round(typical * Math.exp(1.2 * random.nextGaussian()));
            for (int number = 1; number <= persons; number++) {
                add(String.format("%s-%06d", kommun.code(), number));
            }
        }
    }

    /**
     * A shipped round.
     *
     * @param typical how many a typical kommun has
     * @param weighted whether they have weights
     */
    public static SampleRespondents of(String round, int typical, boolean weighted) {
        return new SampleRespondents(round, typical, weighted);
    }

    private void add(String respondent) {
        SortedMap<String, String> groups = new TreeMap<>();
        for (Breakdown breakdown : catalogue.frame().breakdowns()) {
            groups.put(
                    breakdown.id(),
                    breakdown
                            .groups()
                            .get(random.nextInt(breakdown.groups().size()))
                            .id());
        }
        Background background = new Background(
                groups, weighted ? Optional.of(BigDecimal.valueOf(1 + random.nextInt(40))) : Optional.empty());
        boolean answers = random.nextInt(4) > 0;
        List<UnitOutcome> got = catalogue.indicators().stream()
                .map(indicator -> answers ? outcome(indicator) : UnitOutcome.of(Outcome.BORTFALL))
                .toList();
        for (Region region : catalogue.frame().regionsOf(respondent, groups)) {
            invited.merge(region.id(), 1, Integer::sum);
            responded.merge(region.id(), answers ? 1 : 0, Integer::sum);
            Tally[] of = tallies.get(region.id());
            for (int place = 0; place < of.length; place++) {
                of[place] = of[place].plus(got.get(place).tally(background.weight()));
            }
        }
        if (answers && outcomes.size() < OUTCOMES_SENT) {
            outcomes.add(told(respondent, background));
        }
    }

    private UnitOutcome outcome(Indicator indicator) {
        if (!indicator.isNumeric()) {
            return UnitOutcome.of(LIKELY[random.nextInt(LIKELY.length)]);
        }
        Measured measured = Measured.ratio(
                BigDecimal.valueOf(random.nextInt(30)), BigDecimal.valueOf(30 + random.nextInt(20)), true);
        return new UnitOutcome(Outcome.TAL, Optional.of(measured.exact()), measured.parts());
    }

    private OutcomesSettled told(String respondent, Background background) {
        Area area = catalogue.areas().get(0);
        return new OutcomesSettled(
                catalogue.id(),
                respondent,
                area.id(),
                1,
                catalogue.version(),
                new TreeMap<>(Map.of(area.part(), 1L)),
                true,
                area.indicators().stream()
                        .map(indicator -> new IndicatorOutcome(
                                indicator.id().value(), Outcome.JA.code(), Optional.empty(), Optional.empty()))
                        .toList(),
                Optional.of(background));
    }

    public Round catalogue() {
        return catalogue;
    }

    /** What is known of one indicator in a region. */
    public Tally tally(String region, String indicator) {
        return tallies.get(region)[catalogue.indicators().indexOf(catalogue.indicator(indicator))];
    }

    public int invited(String region) {
        return invited.get(region);
    }

    public int responded(String region) {
        return responded.get(region);
    }

    /** Everything that publication hears; of the outcomes only some. */
    public List<Event> events() {
        return Stream.<Event>concat(
                        Stream.concat(outcomes.stream(), shares().stream()),
                        Stream.of(reached(Stage.SCORING), reached(Stage.AGGREGATION), closed()))
                .toList();
    }

    /** The state that publication holds when it has heard everything. */
    public RoundState state() {
        return RoundState.of(
                Optional.of(closed()),
                List.of(reached(Stage.SCORING), reached(Stage.AGGREGATION)),
                List.of(),
                shares());
    }

    public RoundChanged closed() {
        return new RoundChanged(
                catalogue.id(),
                2,
                RoundStatus.CLOSED,
                catalogue.version(),
                Instant.parse("2023-05-12T22:00:00Z"),
                parts(),
                Optional.of(invited));
    }

    public List<PartDigest> parts() {
        return catalogue.questionnaire().parts().stream()
                .map(part -> new PartDigest(part.id(), responded(Region.RIKET), (part.id() + "20").repeat(20)))
                .toList();
    }

    public DigestReached reached(Stage stage) {
        SortedMap<String, Long> sent = new TreeMap<>();
        shares().forEach(settled -> sent.put(settled.region() + "/" + settled.area(), settled.revision()));
        return new DigestReached(
                catalogue.id(),
                stage,
                1002,
                2,
                parts(),
                new SnapshotDigest(responded(Region.RIKET), "ab".repeat(32)),
                stage == Stage.AGGREGATION
                        ? Optional.of(new SnapshotDigest(sent.size(), StateDigest.of(sent)))
                        : Optional.empty());
    }

    public List<SharesSettled> shares() {
        List<SharesSettled> shares = new ArrayList<>();
        for (Region region : catalogue.frame().regions()) {
            for (Area area : catalogue.areas()) {
                shares.add(new SharesSettled(
                        catalogue.id(),
                        region.id(),
                        area.id(),
                        2000L + responded(region.id()),
                        false,
                        invited(region.id()),
                        responded(region.id()),
                        area.indicators().stream()
                                .map(indicator -> figure(region, indicator))
                                .toList()));
            }
        }
        return shares;
    }

    private SharesSettled.Figure figure(Region region, Indicator indicator) {
        Tally tally = tally(region.id(), indicator.id().value());
        Share share = ShareRule.of(indicator, catalogue.withholding()).apply(tally);
        SortedMap<String, Integer> counts = Stream.of(Outcome.values())
                .filter(outcome -> tally.count(outcome) > 0)
                .collect(Collectors.toMap(Outcome::code, tally::count, Integer::sum, TreeMap::new));
        return new SharesSettled.Figure(
                indicator.id().value(),
                share.percent(),
                share.withheld().map(Share.Reason::code),
                share.numerator(),
                share.denominator(),
                counts,
                share.responseRate(),
                share.bounds().map(Share.Bounds::lowest),
                share.bounds().map(Share.Bounds::highest),
                share.number().map(Share.Number::mean),
                share.number().flatMap(Share.Number::sum),
                share.weightedPercent());
    }
}
