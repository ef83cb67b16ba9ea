package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.OptionalInt;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.access.Audience;
import se.oppnajamforelser.survey.persistence.Respondents;
import se.oppnajamforelser.survey.persistence.SurveyRounds;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;
import se.oppnajamforelser.survey.respondent.RespondentFile;
import se.oppnajamforelser.survey.respondent.RespondentList;
import se.oppnajamforelser.survey.respondent.Turnouts;
import se.oppnajamforelser.survey.round.RoundState;
import se.oppnajamforelser.survey.round.SurveyRound;

/** Keeps the list of who is asked in a survey of units of care or of persons. */
@Singleton
public class RespondentDesk {

    private final Catalogue catalogue;
    private final SurveyRounds rounds;
    private final Respondents respondents;
    private final RespondentReader reader;

    RespondentDesk(Catalogue catalogue, SurveyRounds rounds, Respondents respondents, RespondentReader reader) {
        this.catalogue = catalogue;
        this.rounds = rounds;
        this.respondents = respondents;
        this.reader = reader;
    }

    /**
     * Who is asked, as a file says; nothing is kept.
     *
     * @throws RefusedException if no respondents are asked, the round has opened, or nobody stands in the file
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if the catalogue has no such round
     * @throws se.oppnajamforelser.catalogue.table.UnreadableTableException if it is no such table
     */
    public RespondentList read(String id, byte[] file) {
        Round round = round(id);
        requirePlanned(round, rounds.get(id));
        RespondentList list = new RespondentFile(round.frame()).read(file);
        if (list.respondents().isEmpty() && !list.faults().isAny()) {
            throw new RefusedException(
                    Refusal.INVALID_REQUEST, "Filen har bara rubriker. Skriv en rad för varje svarande under dem.");
        }
        return list;
    }

    /**
     * Keeps a list in place of the one that was there; nothing of it if a row is faulty.
     *
     * @throws RefusedException if the round has opened: the list is its frame
     */
    @Transactional
    public void keep(String id, RespondentList list) {
        if (list.faults().isAny()) {
            return;
        }
        requirePlanned(round(id), rounds.lock(id));
        respondents.replace(id, list.respondents());
    }

    /**
     * How many are asked, in every region.
     *
     * @throws RefusedException if no respondents are asked
     */
    public Turnouts turnouts(String id) {
        return reader.turnouts(round(id));
    }

    /** How many are asked in a round of the catalogue; empty where kommuner and stadsdelar answer. */
    public OptionalInt number(Round round) {
        return Audience.asksRespondents(round) ? OptionalInt.of(respondents.number(round.id())) : OptionalInt.empty();
    }

    private Round round(String id) {
        Round round = catalogue.form(id).round();
        Audience.requireRespondents(round);
        return round;
    }

    private static void requirePlanned(Round round, SurveyRound standing) {
        if (standing.state() != RoundState.PLANNED) {
            throw new RefusedException(
                    Refusal.LIST_IS_FIXED,
                    round.name() + " är " + standing.state().label() + ". Listan över svarande låstes när omgången"
                            + " öppnades, eftersom alla andelar räknas på den, och går inte att byta ut.");
        }
    }
}
