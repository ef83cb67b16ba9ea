package se.oppnajamforelser.aggregation.messaging;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import se.oppnajamforelser.aggregation.round.RoundState;
import se.oppnajamforelser.aggregation.share.IndicatorShare;
import se.oppnajamforelser.aggregation.share.RegionTally;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;

/** Makes the event that tells the shares of a region and area. */
final class ShareEvents {

    private ShareEvents() {}

    static SharesSettled of(Round round, RoundState state, RegionTally tally) {
        return new SharesSettled(
                round.id(),
                tally.key().region(),
                tally.key().area(),
                tally.revision(),
                state.provisional(),
                tally.units(),
                tally.responded(),
                IndicatorShare.of(round, tally).stream()
                        .map(ShareEvents::figure)
                        .toList());
    }

    private static SharesSettled.Figure figure(IndicatorShare one) {
        Share share = one.share();
        return new SharesSettled.Figure(
                one.indicator().id().value(),
                share.percent(),
                share.withheld().map(Share.Reason::code),
                share.numerator(),
                share.denominator(),
                one.counts(),
                share.responseRate(),
                bound(share, Share.Bounds::lowest),
                bound(share, Share.Bounds::highest),
                share.number().map(Share.Number::mean),
                share.number().flatMap(Share.Number::sum),
                share.weightedPercent());
    }

    private static Optional<BigDecimal> bound(Share share, Function<Share.Bounds, BigDecimal> which) {
        return share.bounds().map(which);
    }
}
