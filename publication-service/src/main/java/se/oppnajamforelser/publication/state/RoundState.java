package se.oppnajamforelser.publication.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.DigestReached.Stage;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.event.SnapshotDigest;
import se.oppnajamforelser.catalogue.event.StateDigest;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.publication.figure.AreaFigures;
import se.oppnajamforelser.publication.figure.Figures;

/**
 * The newest that publication has heard of a round.
 *
 * @param round the round's last change; empty if it was never opened
 * @param reached how far scoring and aggregation say that they have come
 * @param outcomes the outcome snapshots, by unit and area as {@code 0114/ekonomiskt-bistand}
 * @param shares the share snapshots, by region and area as {@code lan-01/ekonomiskt-bistand}
 */
public record RoundState(
        Optional<RoundChanged> round,
        Map<Stage, DigestReached> reached,
        Map<String, OutcomesSettled> outcomes,
        Map<String, SharesSettled> shares) {

    public RoundState {
        Map<Stage, DigestReached> stages = new EnumMap<>(Stage.class);
        stages.putAll(reached);
        reached = Collections.unmodifiableMap(stages);
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /** The state that these events tell; each key at most once. */
    public static RoundState of(
            Optional<RoundChanged> round,
            List<DigestReached> reached,
            List<OutcomesSettled> outcomes,
            List<SharesSettled> shares) {
        Map<Stage, DigestReached> byStage = new EnumMap<>(Stage.class);
        reached.forEach(digest -> byStage.put(digest.stage(), digest));
        Map<String, OutcomesSettled> byUnit = new LinkedHashMap<>();
        outcomes.forEach(settled -> byUnit.put(settled.unit() + "/" + settled.area(), settled));
        Map<String, SharesSettled> byRegion = new LinkedHashMap<>();
        shares.forEach(settled -> byRegion.put(settled.region() + "/" + settled.area(), settled));
        return new RoundState(round, byStage, byUnit, byRegion);
    }

    /** Whether units of care or persons are asked, so that no outcome of a single one is held here. */
    public boolean asksRespondents() {
        return round.flatMap(RoundChanged::invited).isPresent();
    }

    /**
     * The barrier's fingerprint of the outcome snapshots held; of respondents, whose outcomes are not held here, of those that
     * scoring has sent.
     */
    public SnapshotDigest outcomesDigest() {
        Optional<DigestReached> scoring =
                Optional.ofNullable(reached.get(Stage.SCORING)).filter(sent -> asksRespondents());
        return scoring.map(DigestReached::outcomes).orElseGet(this::digestOfHeld);
    }

    private SnapshotDigest digestOfHeld() {
        SortedMap<String, Long> revisions = new TreeMap<>();
        outcomes.forEach((key, settled) -> revisions.put(key, settled.revision()));
        return new SnapshotDigest(revisions.size(), StateDigest.of(revisions));
    }

    /** The barrier's fingerprint of the share snapshots held. */
    public SnapshotDigest sharesDigest() {
        SortedMap<String, Long> revisions = new TreeMap<>();
        shares.forEach((key, settled) -> revisions.put(key, settled.revision()));
        return new SnapshotDigest(revisions.size(), StateDigest.of(revisions));
    }

    /** What the frame and the catalogue have and the snapshots held do not, in Swedish; empty if nothing lacks. */
    public List<String> lacking(Round catalogue) {
        List<String> lacking = new ArrayList<>();
        for (Area area : catalogue.areas()) {
            long units = catalogue.frame().kind().asksRespondents()
                    ? 0
                    : catalogue.frame().units().stream()
                            .filter(unit -> !hasOutcomes(unit, area))
                            .count();
            if (units > 0) {
                lacking.add(area.name() + ": utfall för alla indikatorer saknas för " + units
                        + " kommuner och stadsdelar.");
            }
            long regions = catalogue.frame().regions().stream()
                    .filter(region -> !hasShares(region, area))
                    .count();
            if (regions > 0) {
                lacking.add(
                        area.name() + ": andelar för alla indikatorer saknas för " + regions + " redovisningsgrupper.");
            }
        }
        return lacking;
    }

    private boolean hasOutcomes(Unit unit, Area area) {
        return Optional.ofNullable(outcomes.get(unit.code() + "/" + area.id()))
                .filter(settled -> settled.outcomes().stream()
                        .map(OutcomesSettled.IndicatorOutcome::indicator)
                        .toList()
                        .containsAll(FigureMaker.indicators(area)))
                .isPresent();
    }

    private boolean hasShares(Region region, Area area) {
        return Optional.ofNullable(shares.get(region.id() + "/" + area.id()))
                .filter(settled -> settled.figures().stream()
                        .map(SharesSettled.Figure::indicator)
                        .toList()
                        .containsAll(FigureMaker.indicators(area)))
                .isPresent();
    }

    /** Every figure of the round; only where nothing is {@link #lacking}. */
    public Figures figures(Round catalogue) {
        return new Figures(
                catalogue,
                catalogue.areas().stream().map(area -> figures(catalogue, area)).toList());
    }

    private AreaFigures figures(Round catalogue, Area area) {
        return catalogue.frame().kind().asksRespondents()
                ? new RespondentFigureMaker(catalogue, this).figures(area)
                : new FigureMaker(catalogue, this).figures(area);
    }
}
