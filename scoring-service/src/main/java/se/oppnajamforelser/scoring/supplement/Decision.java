package se.oppnajamforelser.scoring.supplement;

import java.time.Instant;

/**
 * Who changed what is known of a unit, when and why.
 *
 * @param reason why, in Swedish
 * @param by who, as the token names the person
 * @param at when
 */
public record Decision(String reason, String by, Instant at) {}
