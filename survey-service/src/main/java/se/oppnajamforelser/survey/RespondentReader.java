package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.answer.Filed;
import se.oppnajamforelser.survey.persistence.RespondentSubmissions;
import se.oppnajamforelser.survey.persistence.Respondents;
import se.oppnajamforelser.survey.quality.Collected.Submissions;
import se.oppnajamforelser.survey.respondent.Turnouts;

/** Shows who is asked in a survey of units of care or of persons, and what they have sent in. */
@Singleton
class RespondentReader {

    private final Respondents respondents;
    private final RespondentSubmissions submissions;

    RespondentReader(Respondents respondents, RespondentSubmissions submissions) {
        this.respondents = respondents;
        this.submissions = submissions;
    }

    /** How many have answered, in every region. */
    Turnouts turnouts(Round round) {
        return Turnouts.of(round.frame(), respondents.turnouts(round.id()));
    }

    /** What has been sent in, counted. */
    Submissions sent(Round round) {
        return submissions.counted(round.id());
    }

    /** The newest submissions of the respondents after one, in order of their codes. */
    @Transactional
    List<Filed> filed(Round round, String after, int most) {
        return submissions.newest(round.id(), after, most);
    }
}
