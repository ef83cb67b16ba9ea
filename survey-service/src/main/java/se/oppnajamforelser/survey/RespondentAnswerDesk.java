package se.oppnajamforelser.survey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import se.oppnajamforelser.survey.access.Audience;
import se.oppnajamforelser.survey.access.Caller;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.messaging.Announcements;
import se.oppnajamforelser.survey.persistence.RespondentSubmissions;
import se.oppnajamforelser.survey.persistence.Respondents;
import se.oppnajamforelser.survey.persistence.SurveyRounds;
import se.oppnajamforelser.survey.respondent.AnswerFile;
import se.oppnajamforelser.survey.respondent.AnswerRows;
import se.oppnajamforelser.survey.respondent.Occasion;
import se.oppnajamforelser.survey.respondent.Uptake;

/**
 * Takes in what many respondents answer, from files: for each of them everything or nothing, and a file in one transaction.
 * A file is read and checked before the round is held, so that several can be read at the same time.
 */
@Singleton
public class RespondentAnswerDesk {

    private final Catalogue catalogue;
    private final Admission admission;
    private final SurveyRounds rounds;
    private final Respondents respondents;
    private final RespondentSubmissions submissions;
    private final Announcements announcements;
    private final Clock clock;

    RespondentAnswerDesk(
            Catalogue catalogue,
            Admission admission,
            SurveyRounds rounds,
            Respondents respondents,
            RespondentSubmissions submissions,
            Announcements announcements,
            Clock clock) {
        this.catalogue = catalogue;
        this.admission = admission;
        this.rounds = rounds;
        this.respondents = respondents;
        this.submissions = submissions;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Takes in a file.
     *
     * @throws se.oppnajamforelser.survey.refusal.RefusedException if no respondents are asked, the round takes no answers,
     *     or the file has none
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if the catalogue has no such round
     * @throws se.oppnajamforelser.catalogue.table.UnreadableTableException if it is no such table
     */
    public Uptake carryOut(Caller by, String round, byte[] file) {
        Form form = form(round);
        AnswerRows rows = new AnswerFile(form).read(file);
        return QuarkusTransaction.requiringNew().call(() -> keep(by, form, rows));
    }

    /** Says what would come of a file; otherwise as {@link #carryOut}. */
    public Uptake rehearse(Caller by, String round, byte[] file) {
        Form form = form(round);
        AnswerRows rows = new AnswerFile(form).read(file);
        return QuarkusTransaction.requiringNew().call(() -> uptake(by, form, rows));
    }

    private Form form(String id) {
        Form form = catalogue.form(id);
        Audience.requireRespondents(form.round());
        admission.requireOpen(form, rounds.get(id));
        return form;
    }

    /** The round is held: no other file is taken in meanwhile, and it does not close. */
    private Uptake keep(Caller by, Form form, AnswerRows rows) {
        admission.requireOpen(form, rounds.lock(form.round().id()));
        Uptake uptake = uptake(by, form, rows);
        submissions.add(uptake.submissions());
        announcements.submittedForRespondents(uptake.submissions());
        return uptake;
    }

    private Uptake uptake(Caller by, Form form, AnswerRows rows) {
        return Uptake.of(
                rows,
                respondents.known(form.round().id(), rows.respondents()),
                new Occasion(form.round(), by.name(), clock.instant()));
    }
}
