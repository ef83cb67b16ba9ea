package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.series.Comparisons;
import se.oppnajamforelser.survey.access.Audience;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.answer.Standing;
import se.oppnajamforelser.survey.persistence.AnswerHistory;
import se.oppnajamforelser.survey.persistence.Responses;
import se.oppnajamforelser.survey.persistence.Standings;
import se.oppnajamforelser.survey.persistence.Waves;
import se.oppnajamforelser.survey.quality.Collected;
import se.oppnajamforelser.survey.quality.Collected.Submissions;
import se.oppnajamforelser.survey.quality.Declarer;
import se.oppnajamforelser.survey.quality.QualityDeclaration;
import se.oppnajamforelser.survey.quality.Remarks;
import se.oppnajamforelser.survey.rate.ResponseRates;

/** Where the facts for a round's quality declaration are gathered. */
@Singleton
public class QualityDesk {

    private static final String FROM_THE_FIRST = "";

    private final Catalogue catalogue;
    private final RoundDesk rounds;
    private final Standings standings;
    private final AnswerHistory history;
    private final Responses responses;
    private final Waves waves;
    private final RespondentReader respondents;
    private Optional<Comparisons> comparisons = Optional.empty();

    QualityDesk(
            Catalogue catalogue,
            RoundDesk rounds,
            Standings standings,
            AnswerHistory history,
            Responses responses,
            Waves waves,
            RespondentReader respondents) {
        this.catalogue = catalogue;
        this.rounds = rounds;
        this.standings = standings;
        this.history = history;
        this.responses = responses;
        this.waves = waves;
        this.respondents = respondents;
    }

    /**
     * The facts as they stand, whether the round is closed or not.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round
     */
    public QualityDeclaration declaration(String id) {
        Round round = catalogue.form(id).round();
        Collected collected = Audience.asksRespondents(round) ? ofRespondents(round) : ofUnits(round);
        return new Declarer(round, comparisons()).declare(collected);
    }

    private Collected ofUnits(Round round) {
        List<Standing> all = standings.of(round.id());
        Submissions sent =
                Submissions.of(all, new Remarks(round.questionnaire()).in(history.newest(round.id(), FROM_THE_FIRST)));
        return new Collected(
                rounds.round(round.id()),
                ResponseRates.of(round, all),
                sent,
                responses.comments(round.id()),
                waves.ofRound(round.id()));
    }

    /** Nobody comments or is reminded. */
    private Collected ofRespondents(Round round) {
        return new Collected(
                rounds.round(round.id()),
                ResponseRates.of(round, respondents.turnouts(round)),
                respondents.sent(round),
                Map.of(),
                List.of());
    }

    /** Read when somebody first asks. */
    private synchronized Comparisons comparisons() {
        Comparisons read = comparisons.orElseGet(() ->
                Comparisons.shipped(catalogue.forms().stream().map(Form::round).toList()));
        comparisons = Optional.of(read);
        return read;
    }
}
