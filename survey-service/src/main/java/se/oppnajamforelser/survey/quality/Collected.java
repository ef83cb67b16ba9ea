package se.oppnajamforelser.survey.quality;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.survey.answer.Standing;
import se.oppnajamforelser.survey.rate.ResponseRates;
import se.oppnajamforelser.survey.round.SurveyRound;

/**
 * What was collected in a round, and how.
 *
 * @param round how far the round has come
 * @param rates how many have answered
 * @param submissions what has been sent in
 * @param comments number of comments by question
 * @param reminders those that had their turn
 */
public record Collected(
        SurveyRound round,
        ResponseRates rates,
        Submissions submissions,
        Map<String, Integer> comments,
        List<SentReminder> reminders) {

    /**
     * What has been sent in.
     *
     * @param corrected number of parts that were sent in again
     * @param last when the newest submission came; empty before the first
     * @param remarks number of parts by id of a check that still remarks on what was sent in
     */
    public record Submissions(int corrected, Optional<Instant> last, Map<String, Integer> remarks) {

        /**
         * What kommuner and stadsdelar have sent in.
         *
         * @param standings where every unit stands with every part
         */
        public static Submissions of(Collection<Standing> standings, Map<String, Integer> remarks) {
            int corrected = (int) standings.stream()
                    .filter(standing -> standing.submission() > 1)
                    .count();
            Optional<Instant> last = standings.stream()
                    .map(Standing::submittedAt)
                    .flatMap(Optional::stream)
                    .max(Instant::compareTo);
            return new Submissions(corrected, last, remarks);
        }
    }
}
