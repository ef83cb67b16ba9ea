package se.oppnajamforelser.publication.state;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.OutcomesSettled.IndicatorOutcome;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.publication.figure.AreaFigures;
import se.oppnajamforelser.publication.figure.AreaFigures.RegionFigures;
import se.oppnajamforelser.publication.figure.AreaFigures.UnitFigures;
import se.oppnajamforelser.publication.figure.Content;

/** Puts snapshots in the order of the frame and of the catalogue. */
record FigureMaker(Frame frame, RoundState state) {

    static List<String> indicators(Area area) {
        return area.indicators().stream()
                .map(indicator -> indicator.id().value())
                .toList();
    }

    AreaFigures figures(Area whole) {
        Area area = whole.published();
        return new AreaFigures(
                area,
                frame.units().stream().map(unit -> of(unit, area)).toList(),
                frame.regions().stream()
                        .map(region -> of(region, area, indicators(area)))
                        .toList());
    }

    private UnitFigures of(Unit unit, Area area) {
        OutcomesSettled settled = state.outcomes().get(unit.code() + "/" + area.id());
        Map<String, IndicatorOutcome> byIndicator =
                settled.outcomes().stream().collect(Collectors.toMap(IndicatorOutcome::indicator, Function.identity()));
        return new UnitFigures(
                unit,
                settled.responded(),
                settled.restsOn(),
                area.indicators().stream()
                        .map(indicator ->
                                judged(indicator, byIndicator.get(indicator.id().value())))
                        .toList());
    }

    private static Content.Judged judged(Indicator indicator, IndicatorOutcome told) {
        NamedOutcome named = indicator.outcome(told.named().orElse(told.outcome()));
        return new Content.Judged(named, told.value(), told.reason());
    }

    private RegionFigures of(Region region, Area area, List<String> indicators) {
        SharesSettled settled = state.shares().get(region.id() + "/" + area.id());
        Map<String, SharesSettled.Figure> byIndicator = settled.figures().stream()
                .collect(Collectors.toMap(SharesSettled.Figure::indicator, Function.identity()));
        return new RegionFigures(
                region,
                indicators.stream()
                        .map(byIndicator::get)
                        .map(figure -> new Content.Shared(figure, settled.units(), settled.responded()))
                        .toList());
    }
}
