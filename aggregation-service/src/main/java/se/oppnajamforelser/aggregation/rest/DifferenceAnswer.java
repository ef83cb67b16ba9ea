package se.oppnajamforelser.aggregation.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.aggregation.rest.ChangeAnswer.VerdictAnswer;

/**
 * Two regions beside each other on one indicator of a round.
 *
 * @param round id of the round
 * @param provisional whether the figures may still change through submissions
 * @param one the share of the first region, with its bounds
 * @param other the share of the second region
 * @param nonResponse whether their difference could come from non-response alone
 */
@Schema(name = "Difference")
record DifferenceAnswer(
        String round, boolean provisional, ShareAnswer one, ShareAnswer other, VerdictAnswer nonResponse) {}
