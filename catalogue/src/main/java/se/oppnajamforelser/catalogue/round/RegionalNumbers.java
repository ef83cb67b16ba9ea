package se.oppnajamforelser.catalogue.round;

import java.util.List;
import se.oppnajamforelser.catalogue.indicator.Regional;
import se.oppnajamforelser.catalogue.indicator.Rule;

/** Which numbers a region can get under each kind of rule: ratios do not add up, and what is no ratio cannot be pooled. */
final class RegionalNumbers implements Rule.Visitor<List<Regional>> {

    private static final List<Regional> OF_COUNTS = List.of(Regional.MEAN, Regional.SUM);
    private static final List<Regional> OF_RATIOS = List.of(Regional.MEAN, Regional.POOLED);

    @Override
    public List<Regional> categorical(Rule.Categorical rule) {
        return List.of();
    }

    @Override
    public List<Regional> numeric(Rule.Numeric rule) {
        return OF_COUNTS;
    }

    @Override
    public List<Regional> ratio(Rule.Ratio rule) {
        return OF_RATIOS;
    }

    @Override
    public List<Regional> register(Rule.Register rule) {
        boolean isRatio =
                rule.denominator().isPresent() || rule.surveyDenominator().isPresent();
        return isRatio ? OF_RATIOS : OF_COUNTS;
    }

    @Override
    public List<Regional> given(Rule.Given rule) {
        return List.of();
    }
}
