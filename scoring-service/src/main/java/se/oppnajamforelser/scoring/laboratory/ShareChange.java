package se.oppnajamforelser.scoring.laboratory;

import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.share.Share;

/**
 * A share that would be another, or that would be shown or withheld, or have other bounds.
 *
 * @param indicator the indicator as it is
 * @param region the region
 * @param before the share as it is
 * @param after the share as it would be
 */
public record ShareChange(Indicator indicator, Region region, Share before, Share after) {

    static boolean isOne(Share before, Share after) {
        return !before.figure().equals(after.figure()) || !before.bounds().equals(after.bounds());
    }
}
