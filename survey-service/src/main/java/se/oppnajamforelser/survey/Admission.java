package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.ResponseKey;
import se.oppnajamforelser.survey.persistence.Responses;
import se.oppnajamforelser.survey.persistence.SurveyRounds;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;
import se.oppnajamforelser.survey.round.RoundState;
import se.oppnajamforelser.survey.round.SurveyRound;

/** Lets answers in while their round takes them. */
@Singleton
class Admission {

    private final Responses responses;
    private final SurveyRounds rounds;

    Admission(Responses responses, SurveyRounds rounds) {
        this.responses = responses;
        this.rounds = rounds;
    }

    /**
     * A response that may be changed, held until the end of the transaction.
     *
     * @throws RefusedException if its round takes no answers
     */
    Response lock(Form form, ResponseKey key) {
        return admit(form, responses.lock(key, form.lookedAt(key.part())));
    }

    /**
     * A response that is held, if it may be changed.
     *
     * @param held empty if the round has never been opened
     * @throws RefusedException if its round takes no answers
     */
    Response admit(Form form, Optional<Response> held) {
        return held.filter(Response::takesAnswers).orElseThrow(() -> refused(form));
    }

    /**
     * Lets a round pass that takes answers.
     *
     * @throws RefusedException otherwise
     */
    void requireOpen(Form form, SurveyRound standing) {
        if (!standing.state().takesAnswers()) {
            throw refused(form, standing.state());
        }
    }

    private RefusedException refused(Form form) {
        return refused(form, rounds.get(form.round().id()).state());
    }

    private static RefusedException refused(Form form, RoundState state) {
        String advice = state == RoundState.PLANNED
                ? "Svar tas emot när den har öppnats."
                : "Kontakta dem som ansvarar för undersökningen om ett svar behöver rättas.";
        return new RefusedException(
                Refusal.ROUND_NOT_OPEN,
                form.round().name() + " är " + state.label() + " och tar inte emot svar. " + advice);
    }
}
