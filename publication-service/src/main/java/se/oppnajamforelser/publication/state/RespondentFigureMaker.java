package se.oppnajamforelser.publication.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.disclosure.Counts;
import se.oppnajamforelser.catalogue.disclosure.GroupedSuppressor;
import se.oppnajamforelser.catalogue.disclosure.GroupedTable;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.publication.figure.AreaFigures;
import se.oppnajamforelser.publication.figure.AreaFigures.RegionFigures;
import se.oppnajamforelser.publication.figure.Content;

/**
 * Puts the shares of units of care or of persons in the order of the frame and of the catalogue. Of a share that is not shown
 * nothing is told, and neither is any other from which it could be worked out.
 */
record RespondentFigureMaker(Round round, RoundState state) {

    AreaFigures figures(Area whole) {
        Area area = whole.published();
        Map<String, Told> told = round.frame().regions().stream()
                .collect(Collectors.toMap(
                        Region::id, region -> Told.of(state.shares().get(region.id() + "/" + area.id()))));
        Set<String> unknown = hidden(told, one -> Counts.ofNumbers(one.settled().responded()));
        List<Set<String>> hidden = area.indicators().stream()
                .map(indicator -> hidden(told, one -> one.counts(indicator)))
                .toList();
        return new AreaFigures(
                area,
                List.of(),
                round.frame().regions().stream()
                        .map(region -> of(region, area, told.get(region.id()), unknown.contains(region.id()), hidden))
                        .toList());
    }

    /** Ids of the regions of which that may not be told. */
    private Set<String> hidden(Map<String, Told> told, Function<Told, Counts> counted) {
        int leastAnswers = round.withholding().leastAnswers();
        if (leastAnswers == 0) {
            return Set.of();
        }
        Map<String, Counts> counts = new TreeMap<>();
        told.forEach((region, one) -> counts.put(region, counted.apply(one)));
        return GroupedSuppressor.hidden(new GroupedTable(round.frame().regions(), counts), leastAnswers);
    }

    private static RegionFigures of(
            Region region, Area area, Told told, boolean hidesResponded, List<Set<String>> hidden) {
        Optional<Integer> responded = Optional.of(told.settled().responded()).filter(number -> !hidesResponded);
        return new RegionFigures(
                region,
                area.indicators().stream()
                        .map(indicator -> told.content(
                                indicator,
                                hidden.get(area.indicators().indexOf(indicator)).contains(region.id()),
                                responded))
                        .toList());
    }

    /**
     * What aggregation told of a region.
     *
     * @param settled all of it
     * @param byIndicator the figures by id of indicator
     */
    private record Told(SharesSettled settled, Map<String, SharesSettled.Figure> byIndicator) {

        static Told of(SharesSettled settled) {
            return new Told(
                    settled,
                    settled.figures().stream()
                            .collect(Collectors.toMap(SharesSettled.Figure::indicator, Function.identity())));
        }

        SharesSettled.Figure figure(Indicator indicator) {
            return byIndicator.get(indicator.id().value());
        }

        Counts counts(Indicator indicator) {
            SharesSettled.Figure figure = figure(indicator);
            return indicator.isNumeric()
                    ? Counts.ofNumbers(figure.denominator())
                    : new Counts(figure.numerator(), figure.denominator());
        }

        Content.Shared content(Indicator indicator, boolean hides, Optional<Integer> responded) {
            SharesSettled.Figure figure = figure(indicator);
            Optional<String> suppressed =
                    Optional.of(Share.Reason.SUPPRESSED.code()).filter(reason -> hides);
            return figure.withheld()
                    .or(() -> suppressed)
                    .map(reason -> Content.Shared.withheld(figure.indicator(), reason, settled.units(), responded))
                    .orElseGet(() -> new Content.Shared(figure, settled.units(), responded));
        }
    }
}
