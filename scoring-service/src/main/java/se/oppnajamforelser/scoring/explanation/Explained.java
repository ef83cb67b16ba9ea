package se.oppnajamforelser.scoring.explanation;

import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Settled;

/**
 * An outcome with everything that led to it.
 *
 * @param indicator the indicator
 * @param settled its outcome
 * @param because one Swedish sentence
 * @param tree every step
 */
public record Explained(Indicator indicator, Settled settled, String because, ExplanationTree tree) {}
