package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.series.Comparisons;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.persistence.AnswerHistory;
import se.oppnajamforelser.survey.persistence.Responses;
import se.oppnajamforelser.survey.persistence.Standings;
import se.oppnajamforelser.survey.persistence.Waves;
import se.oppnajamforelser.survey.quality.Collected;
import se.oppnajamforelser.survey.quality.Declarer;
import se.oppnajamforelser.survey.quality.QualityDeclaration;

/** Where the facts for a round's quality declaration are gathered. */
@Singleton
public class QualityDesk {

    private final Catalogue catalogue;
    private final RoundDesk rounds;
    private final Standings standings;
    private final AnswerHistory history;
    private final Responses responses;
    private final Waves waves;
    private Optional<Comparisons> comparisons = Optional.empty();

    QualityDesk(
            Catalogue catalogue,
            RoundDesk rounds,
            Standings standings,
            AnswerHistory history,
            Responses responses,
            Waves waves) {
        this.catalogue = catalogue;
        this.rounds = rounds;
        this.standings = standings;
        this.history = history;
        this.responses = responses;
        this.waves = waves;
    }

    /**
     * The facts as they stand, whether the round is closed or not.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round
     */
    public QualityDeclaration declaration(String id) {
        Round round = catalogue.form(id).round();
        Collected collected = new Collected(
                rounds.round(id), standings.of(id), history.newest(id), responses.comments(id), waves.ofRound(id));
        return new Declarer(round, comparisons()).declare(collected);
    }

    /** Read when somebody first asks. */
    private synchronized Comparisons comparisons() {
        Comparisons read = comparisons.orElseGet(() ->
                Comparisons.shipped(catalogue.forms().stream().map(Form::round).toList()));
        comparisons = Optional.of(read);
        return read;
    }
}
