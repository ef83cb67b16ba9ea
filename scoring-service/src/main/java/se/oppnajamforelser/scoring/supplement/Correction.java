package se.oppnajamforelser.scoring.supplement;

import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.region.Unit;

/**
 * An outcome that is corrected by what the unit answered the year before, or would be if the correction were not
 * withdrawn.
 *
 * @param unit whose outcome it is
 * @param indicator the indicator
 * @param outcome the outcome as it stands
 * @param before the outcome without the correction; empty if the correction is withdrawn
 * @param withdrawn who withdrew it, when and why
 */
public record Correction(
        Unit unit,
        Indicator indicator,
        NamedOutcome outcome,
        Optional<NamedOutcome> before,
        Optional<Entry> withdrawn) {}
