package se.oppnajamforelser.survey.answer;

import java.time.Instant;

/**
 * What a unit gets for a submission, and can get again at any time.
 *
 * @param round such as {@code oj-2017}
 * @param unit code of the unit
 * @param part such as {@code G}
 * @param revision 1 for the first submission of the part, then one more each time
 * @param submittedAt by the survey's clock
 * @param submittedBy who sent it in
 * @param sha256 {@link Fingerprint} of the answers that count
 * @param catalogue version of the catalogue that was answered
 * @param answers number of answers that count
 */
public record Receipt(
        String round,
        String unit,
        String part,
        long revision,
        Instant submittedAt,
        String submittedBy,
        String sha256,
        String catalogue,
        int answers) {}
