package se.oppnajamforelser.survey.respondent;

import java.time.Instant;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.answer.Receipt;

/**
 * When a file is taken in, by whom and for what.
 *
 * @param round that is answered
 * @param by the person who sends the file
 * @param at when, by the survey's clock
 */
public record Occasion(Round round, String by, Instant at) {

    Receipt receipt(String respondent, AnsweredPart part, long revision) {
        return new Receipt(
                round.id(),
                respondent,
                part.part(),
                revision,
                at,
                by,
                part.sha256(),
                round.version(),
                part.answers().size());
    }
}
