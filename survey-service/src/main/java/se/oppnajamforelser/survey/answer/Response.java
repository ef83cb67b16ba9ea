package se.oppnajamforelser.survey.answer;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that one unit has to do with one part.
 *
 * @param key whose answers to what
 * @param state where it stands
 * @param takesAnswers whether its round takes answers
 * @param draft what is written
 * @param sent the newest submission; empty if nothing is submitted
 * @param elsewhere what the unit has written in other parts, by key; at least where this part looks at it
 */
public record Response(
        ResponseKey key,
        ResponseState state,
        boolean takesAnswers,
        Draft draft,
        Optional<Sent> sent,
        SortedMap<String, String> elsewhere) {

    public Response {
        elsewhere = Collections.unmodifiableSortedMap(new TreeMap<>(elsewhere));
    }

    /** The response of a unit that has not been asked yet. */
    public static Response blank(ResponseKey key) {
        Draft nothing = new Draft(0, new TreeMap<>(), new TreeMap<>(), Optional.empty());
        return new Response(key, ResponseState.NOT_STARTED, false, nothing, Optional.empty(), new TreeMap<>());
    }

    /** The response with its draft changed. */
    public Response with(AnswerChange change) {
        return new Response(key, state.saved(), takesAnswers, draft.with(change), sent, elsewhere);
    }

    /** The response with its newest submission. */
    public Response with(Submission submission) {
        return new Response(key, after(submission), takesAnswers, draft, Optional.of(submission.sent()), elsewhere);
    }

    /** The response after a submission that says what the newest one has said already, and so is none. */
    Response repeating(Submission submission) {
        return new Response(key, after(submission), takesAnswers, draft, sent, elsewhere);
    }

    private ResponseState after(Submission submission) {
        return submission.declined() ? state.declined() : state.submitted();
    }
}
