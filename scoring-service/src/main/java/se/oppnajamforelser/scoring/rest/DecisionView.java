package se.oppnajamforelser.scoring.rest;

import java.time.Instant;
import se.oppnajamforelser.scoring.supplement.Decision;

/**
 * Who decided something, when and why.
 *
 * @param by who
 * @param at when
 * @param reason why, in Swedish
 */
record DecisionView(String by, Instant at, String reason) {

    static DecisionView of(Decision decision) {
        return new DecisionView(decision.by(), decision.at(), decision.reason());
    }
}
