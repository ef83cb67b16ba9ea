package se.oppnajamforelser.aggregation.share;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.oppnajamforelser.catalogue.disclosure.Suppression;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.share.Share;

/**
 * What may be shown of a round's register figures beside all that a release of it shows: no figure that is about few
 * persons, and none that such a one could be worked out from.
 *
 * @param byIndicator which figures are hidden, by id of the indicator; one that hides none is left out
 */
public record Disclosure(Map<String, Suppression> byIndicator) {

    public Disclosure {
        byIndicator = Map.copyOf(byIndicator);
    }

    /** Which figures of an indicator are hidden; empty if it hides none. */
    public Optional<Suppression> of(Indicator indicator) {
        return Optional.ofNullable(byIndicator.get(indicator.id().value()));
    }

    /** Whether the figure of one unit may be shown, or the common one of several: a region, or a group that a user made. */
    public boolean shows(Indicator indicator, Collection<String> units) {
        return of(indicator).filter(known -> !known.allows(Set.copyOf(units))).isEmpty();
    }

    /** The share of these units, without its figure where that may not be shown. */
    public Share shown(Indicator indicator, Collection<String> units, Share share) {
        return shows(indicator, units) ? share : share.suppressed();
    }
}
