package se.oppnajamforelser.survey.quality;

import java.util.List;
import java.util.Map;
import se.oppnajamforelser.survey.answer.Filed;
import se.oppnajamforelser.survey.answer.Standing;
import se.oppnajamforelser.survey.round.SurveyRound;

/**
 * What was collected in a round, and how.
 *
 * @param round how far the round has come
 * @param standings where every unit stands with every part
 * @param newest the newest submission of every unit and part
 * @param comments number of comments by question
 * @param reminders those that had their turn
 */
public record Collected(
        SurveyRound round,
        List<Standing> standings,
        List<Filed> newest,
        Map<String, Integer> comments,
        List<SentReminder> reminders) {}
