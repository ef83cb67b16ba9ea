package se.oppnajamforelser.publication.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.OutcomesSettled.IndicatorOutcome;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.IndicatorNumbers;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.UnitOutcome;
import se.oppnajamforelser.publication.figure.AreaFigures;
import se.oppnajamforelser.publication.figure.AreaFigures.RegionFigures;
import se.oppnajamforelser.publication.figure.AreaFigures.UnitFigures;
import se.oppnajamforelser.publication.figure.Content;

/** Puts snapshots in the order of the frame and of the catalogue, without the figures that may not be shown. */
record FigureMaker(Round round, RoundState state) {

    /** An indicator and what all units' numbers on it say. */
    private record Numbered(Indicator indicator, IndicatorNumbers numbers) {

        String id() {
            return indicator.id().value();
        }
    }

    static List<String> indicators(Area area) {
        return area.indicators().stream()
                .map(indicator -> indicator.id().value())
                .toList();
    }

    AreaFigures figures(Area whole) {
        Area area = whole.published();
        Frame frame = round.frame();
        Map<String, Map<String, IndicatorOutcome>> told = told(area);
        List<Numbered> numbers = area.indicators().stream()
                .map(indicator -> new Numbered(indicator, numbers(indicator, told)))
                .toList();
        return new AreaFigures(
                area,
                frame.units().stream()
                        .map(unit -> of(unit, area, numbers, told.get(unit.code())))
                        .toList(),
                frame.regions().stream()
                        .map(region -> of(region, area, numbers))
                        .toList());
    }

    /** What was told of each unit, by indicator. */
    private Map<String, Map<String, IndicatorOutcome>> told(Area area) {
        return round.frame().units().stream()
                .collect(Collectors.toMap(Unit::code, unit -> settled(unit, area).outcomes().stream()
                        .collect(Collectors.toMap(IndicatorOutcome::indicator, Function.identity()))));
    }

    private IndicatorNumbers numbers(Indicator indicator, Map<String, Map<String, IndicatorOutcome>> told) {
        if (!indicator.isNumeric()) {
            return IndicatorNumbers.NONE;
        }
        Map<String, UnitOutcome> byUnit = new HashMap<>();
        told.forEach((unit, outcomes) ->
                number(outcomes.get(indicator.id().value())).ifPresent(number -> byUnit.put(unit, number)));
        return IndicatorNumbers.of(round.frame(), indicator, byUnit);
    }

    private static Optional<UnitOutcome> number(IndicatorOutcome told) {
        Optional<Measured.Parts> parts = told.numerator().flatMap(numerator -> told.denominator()
                .map(denominator -> new Measured.Parts(numerator, denominator)));
        return told.exact().or(told::value).map(number -> new UnitOutcome(Outcome.TAL, Optional.of(number), parts));
    }

    private OutcomesSettled settled(Unit unit, Area area) {
        return state.outcomes().get(unit.code() + "/" + area.id());
    }

    private UnitFigures of(Unit unit, Area area, List<Numbered> numbers, Map<String, IndicatorOutcome> told) {
        OutcomesSettled settled = settled(unit, area);
        return new UnitFigures(
                unit,
                settled.responded(),
                settled.restsOn(),
                numbers.stream()
                        .map(one -> judged(unit, one, told.get(one.id())))
                        .toList());
    }

    private Content.Judged judged(Unit unit, Numbered one, IndicatorOutcome told) {
        if (one.numbers.hides(unit.code())) {
            return Content.Judged.SUPPRESSED;
        }
        NamedOutcome named = one.indicator.outcome(told.named().orElse(told.outcome()));
        return new Content.Judged(
                named,
                told.value(),
                told.reason(),
                round.colour(named.countsAs()).or(() -> one.numbers.colour(unit.code())));
    }

    private RegionFigures of(Region region, Area area, List<Numbered> numbers) {
        SharesSettled settled = state.shares().get(region.id() + "/" + area.id());
        Map<String, SharesSettled.Figure> byIndicator = settled.figures().stream()
                .collect(Collectors.toMap(SharesSettled.Figure::indicator, Function.identity()));
        return new RegionFigures(
                region,
                numbers.stream()
                        .map(one -> shown(region, one.numbers, byIndicator.get(one.id())))
                        .map(figure -> new Content.Shared(figure, settled.units(), Optional.of(settled.responded())))
                        .toList());
    }

    private static SharesSettled.Figure shown(Region region, IndicatorNumbers numbers, SharesSettled.Figure figure) {
        if (!numbers.hides(region.id()) || figure.withheld().isPresent()) {
            return figure;
        }
        return new SharesSettled.Figure(
                figure.indicator(),
                Optional.empty(),
                Optional.of(Share.Reason.SUPPRESSED.code()),
                figure.numerator(),
                figure.denominator(),
                figure.counts(),
                figure.responseRate(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
