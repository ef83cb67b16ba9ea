package se.oppnajamforelser.catalogue.series;

import se.oppnajamforelser.catalogue.indicator.IndicatorId;

/**
 * That an indicator of a round is the same measure as one of the model. It does not say that their figures are comparable.
 *
 * @param round id of the round
 * @param indicator the indicator there
 * @param continuation what it is in the model
 * @param reason how that is known, with the lines of the sources, in Swedish
 */
public record ModelLink(String round, IndicatorId indicator, Continuation continuation, String reason) {}
