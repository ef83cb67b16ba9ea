package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.survey.access.Caller;
import se.oppnajamforelser.survey.answer.AnswerChange;
import se.oppnajamforelser.survey.answer.AnswerState;
import se.oppnajamforelser.survey.answer.Author;
import se.oppnajamforelser.survey.answer.Changes;
import se.oppnajamforelser.survey.answer.Entry;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.ResponseKey;
import se.oppnajamforelser.survey.answer.ResponseState;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Exempts a unit from a part that does not concern it, and takes it in again. */
@Singleton
public class ScopeDesk {

    private final Catalogue catalogue;
    private final Admission admission;
    private final ResponseKeeper keeper;
    private final Clock clock;

    ScopeDesk(Catalogue catalogue, Admission admission, ResponseKeeper keeper, Clock clock) {
        this.catalogue = catalogue;
        this.admission = admission;
        this.keeper = keeper;
        this.clock = clock;
    }

    /**
     * Exempts the unit: it is not reminded of the part and cannot submit it.
     *
     * @throws RefusedException without a reason, or where something is submitted
     */
    @Transactional
    public ResponseState exempt(Caller by, ResponseKey key, Optional<String> reason) {
        Response response = lock(key);
        return keep(by, response, response.state().exempted(), "Undantagen: " + given(reason));
    }

    /**
     * Takes the unit in again, with what it had written.
     *
     * @throws RefusedException without a reason, or where it is not exempted
     */
    @Transactional
    public ResponseState include(Caller by, ResponseKey key, Optional<String> reason) {
        Response response = lock(key);
        ResponseState after =
                response.state().included(response.draft().answers().size());
        return keep(by, response, after, "Med igen: " + given(reason));
    }

    private Response lock(ResponseKey key) {
        Form form = catalogue.form(key.round());
        form.require(key);
        return admission.lock(form, key);
    }

    private static String given(Optional<String> reason) {
        return reason.map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new RefusedException(
                        Refusal.REASON_MISSING, "Ange i reason varför enheten undantas eller tas in igen."));
    }

    /** A change without answers, so that the history tells of it. */
    private ResponseState keep(Caller by, Response response, ResponseState state, String reason) {
        Author author = new Author(by.name(), clock.instant(), AnswerState.EDITED, Optional.of(reason));
        AnswerChange change = response.draft().difference(Changes.none(), author);
        Response after = new Response(
                response.key(),
                state,
                response.takesAnswers(),
                response.draft().with(change),
                response.sent(),
                response.elsewhere());
        keeper.keep(List.of(Entry.draft(after, change)));
        return state;
    }
}
