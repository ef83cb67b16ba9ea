package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.access.Audience;
import se.oppnajamforelser.survey.answer.AnswerChange;
import se.oppnajamforelser.survey.answer.Filed;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.answer.PartAnswers;
import se.oppnajamforelser.survey.answer.Receipt;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.ResponseKey;
import se.oppnajamforelser.survey.answer.Standing;
import se.oppnajamforelser.survey.persistence.AnswerHistory;
import se.oppnajamforelser.survey.persistence.Responses;
import se.oppnajamforelser.survey.persistence.Standings;
import se.oppnajamforelser.survey.rate.ResponseRates;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Shows what has been written and sent in. Unknown rounds, units and parts are refused by name. */
@Singleton
public class AnswerReader {

    private final Catalogue catalogue;
    private final Responses responses;
    private final Standings standings;
    private final AnswerHistory history;
    private final RespondentReader respondents;

    AnswerReader(
            Catalogue catalogue,
            Responses responses,
            Standings standings,
            AnswerHistory history,
            RespondentReader respondents) {
        this.catalogue = catalogue;
        this.responses = responses;
        this.standings = standings;
        this.history = history;
        this.respondents = respondents;
    }

    /** The draft of a part, each answer with where it comes from. */
    public PartAnswers answers(ResponseKey key) {
        Form form = form(key);
        Response response = responses.find(key, form.lookedAt(key.part())).orElseGet(() -> Response.blank(key));
        return PartAnswers.of(form, response, history.changes(key));
    }

    /** Every change of the draft, the first one first. */
    public List<AnswerChange> changes(ResponseKey key) {
        form(key);
        return history.changes(key);
    }

    /** The receipt of every submission, the first one first. */
    public List<Receipt> receipts(ResponseKey key) {
        form(key);
        return history.receipts(key);
    }

    /**
     * The receipt of the newest submission.
     *
     * @throws RefusedException if nothing is submitted
     */
    public Receipt receipt(ResponseKey key) {
        form(key);
        return history.receipt(key)
                .orElseThrow(() -> new RefusedException(
                        Refusal.NOTHING_SUBMITTED,
                        "Delen " + key.part() + " är inte inskickad av " + key.unit()
                                + ". Ett kvitto finns när den har skickats in."));
    }

    /**
     * The newest submissions of a round, in order of unit or respondent and of part: of kommuner and stadsdelar all that
     * come after that code, of respondents so many as a page holds.
     *
     * @param after the code that the first one comes after; blank to begin
     * @param most the largest number of respondents on a page
     */
    public List<Filed> filed(String id, String after, int most) {
        Round round = catalogue.form(id).round();
        return Audience.asksRespondents(round)
                ? respondents.filed(round, after, most)
                : history.newest(round.id(), after);
    }

    /** The unit's responses to all parts, in order of the questionnaire. */
    public List<Response> responses(String round, String unit) {
        Form form = catalogue.form(round);
        Audience.requireUnits(form.round());
        form.round().frame().unit(unit);
        Map<String, Response> byPart = responses.of(round, List.of(unit)).stream()
                .collect(Collectors.toMap(response -> response.key().part(), Function.identity()));
        return form.round().questionnaire().parts().stream()
                .map(part -> new ResponseKey(round, unit, part.id()))
                .map(key -> byPart.getOrDefault(key.part(), Response.blank(key)))
                .toList();
    }

    /**
     * Where every unit stands, by unit and part; empty for a round that has not opened.
     *
     * @throws RefusedException if it is not kommuner and stadsdelar who answer
     */
    public List<Standing> standings(String id) {
        Round round = catalogue.form(id).round();
        Audience.requireUnits(round);
        return standings.of(round.id());
    }

    /** How many have answered. */
    public ResponseRates rates(String id) {
        Round round = catalogue.form(id).round();
        return Audience.asksRespondents(round)
                ? ResponseRates.of(round, respondents.turnouts(round))
                : ResponseRates.of(round, standings.of(round.id()));
    }

    private Form form(ResponseKey key) {
        Form form = catalogue.form(key.round());
        form.require(key);
        return form;
    }
}
