package se.oppnajamforelser.aggregation.share;

import java.math.BigDecimal;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.Outcome;

/**
 * One of those whose outcomes a share is made of.
 *
 * @param code of the kommun, stadsdel or unit of care
 * @param name of the kommun or stadsdel; of a unit of care, of its kommun
 * @param outcome what it got
 * @param number its number, where it has one that may be shown
 */
public record Member(String code, String name, Outcome outcome, Optional<BigDecimal> number) {}
