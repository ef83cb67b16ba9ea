package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import se.oppnajamforelser.survey.access.Caller;
import se.oppnajamforelser.survey.answer.Author;
import se.oppnajamforelser.survey.answer.Authors;
import se.oppnajamforelser.survey.answer.Changes;
import se.oppnajamforelser.survey.answer.Filing;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.answer.Receipt;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.ResponseKey;
import se.oppnajamforelser.survey.answer.Saved;
import se.oppnajamforelser.survey.answer.Seen;
import se.oppnajamforelser.survey.answer.Submission;
import se.oppnajamforelser.survey.answer.Writing;
import se.oppnajamforelser.survey.persistence.AnswerHistory;

/** Takes what the units write and send in: check, keep, tell. */
@Singleton
public class AnswerDesk {

    private final Catalogue catalogue;
    private final Intake intake;
    private final AnswerHistory history;
    private final Clock clock;

    AnswerDesk(Catalogue catalogue, Intake intake, AnswerHistory history, Clock clock) {
        this.catalogue = catalogue;
        this.intake = intake;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Saves a draft, which may be incomplete or wrong.
     *
     * @param seen the revision of the draft that the person has seen
     * @throws se.oppnajamforelser.survey.refusal.RefusedException if someone has changed it since, the round takes no
     *     answers, or the office gives no reason
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round, unit, part, question or row
     */
    public Saved save(Caller by, ResponseKey key, Seen seen, Writing writing) {
        Form form = form(key);
        Changes changes = changes(form, key, writing);
        Author author = Authors.of(by, writing, clock.instant());
        Response after = intake.take(form, key, held -> Filing.draft(held, seen, changes, author))
                .after();
        return new Saved(after.draft().revision(), form.sheet(after).findings());
    }

    /**
     * Saves what is written, if anything, and submits the part. If it cannot be submitted nothing is saved; if it has
     * been submitted exactly so before, the receipt of that is given.
     *
     * @param remarks what the unit says to each warning, by id of the check
     * @throws se.oppnajamforelser.survey.answer.FindingsException if there are errors, or warnings without a remark
     * @throws se.oppnajamforelser.survey.refusal.RefusedException as {@link #save}
     */
    public Receipt submit(Caller by, ResponseKey key, Seen seen, Writing writing, Map<String, String> remarks) {
        Form form = form(key);
        Changes changes = changes(form, key, writing);
        Author author = Authors.of(by, writing, clock.instant());
        return intake.take(
                        form, key, held -> Filing.submission(form, Filing.draft(held, seen, changes, author), remarks))
                .submission()
                .map(Submission::receipt)
                .or(() -> history.receipt(key))
                .orElseThrow();
    }

    private Form form(ResponseKey key) {
        Form form = catalogue.form(key.round());
        form.require(key);
        return form;
    }

    private static Changes changes(Form form, ResponseKey key, Writing writing) {
        return form.changes(key.part(), writing.extent(), writing.answers(), writing.comments());
    }
}
