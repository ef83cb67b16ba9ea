package se.oppnajamforelser.survey.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.question.Finding;
import se.oppnajamforelser.survey.answer.AnswerChange;
import se.oppnajamforelser.survey.answer.Author;
import se.oppnajamforelser.survey.answer.Changes;
import se.oppnajamforelser.survey.answer.Changes.Extent;
import se.oppnajamforelser.survey.answer.Filing;
import se.oppnajamforelser.survey.answer.FindingsException;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.Submission;

/** Works out what a batch of a file does to a response. Nothing is kept by this. */
public final class Prospects {

    private final Form form;
    private final Response response;
    private final Batch batch;
    private final AnswerChange change;
    private final Response written;
    private final List<Finding> findings;
    private final List<LineReport> lines;

    private Prospects(Form form, Response response, Batch batch, Author author) {
        this.form = form;
        this.response = response;
        this.batch = batch;
        this.change = response.draft().difference(changes(form, batch), author);
        this.written = change.isEmpty() ? response : response.with(change);
        this.findings = form.sheet(written).findings();
        this.lines = batch.lines().stream()
                .map(line -> ImportFindings.report(line, findings))
                .toList();
    }

    /** What a batch does to a response. */
    public static Prospect of(Form form, Response response, Batch batch, Author author, Purpose purpose) {
        Prospects prospects = new Prospects(form, response, batch, author);
        if (prospects.hasFaultyLine()) {
            return prospects.refused("En rad har ett fel, och därför sparas ingenting.");
        }
        return switch (purpose) {
            case DRAFT -> prospects.kept(prospects.written);
            case SUBMISSION -> prospects.submitted();
        };
    }

    private static Changes changes(Form form, Batch batch) {
        Map<String, String> answers = new HashMap<>();
        Map<String, String> comments = new HashMap<>();
        batch.lines().forEach(line -> {
            answers.put(line.question(), line.answer());
            line.comment()
                    .ifPresent(comment -> comments.merge(
                            form.place(line.question()).question().id(), comment, (one, two) -> one + "\n" + two));
        });
        return form.changes(batch.part(), Extent.PARTIAL, answers, comments);
    }

    private boolean hasFaultyLine() {
        return lines.stream().anyMatch(line -> line.status() == LineReport.Status.ERROR);
    }

    private Prospect submitted() {
        Author author = change.author();
        Map<String, String> remarks =
                ImportFindings.remarks(findings, written.draft().comments());
        try {
            Submission submission = Filing.of(form, written, remarks, author.name(), author.at());
            Response after = written.with(submission);
            if (Filing.isSentAlready(written, submission)) {
                return kept(after);
            }
            return prospect(after, change, Optional.of(submission), UnitReport.Status.SUBMITTED, "");
        } catch (FindingsException notReady) {
            return refused(notReady.getMessage() + " " + ImportFindings.named(notReady.findings()));
        }
    }

    private Prospect kept(Response after) {
        UnitReport.Status status = change.isEmpty() ? UnitReport.Status.UNCHANGED : UnitReport.Status.SAVED;
        return prospect(after, change, Optional.empty(), status, "");
    }

    private Prospect refused(String message) {
        AnswerChange nothing = response.draft().difference(Changes.none(), change.author());
        return prospect(response, nothing, Optional.empty(), UnitReport.Status.REFUSED, message);
    }

    private Prospect prospect(
            Response after,
            AnswerChange kept,
            Optional<Submission> submission,
            UnitReport.Status status,
            String message) {
        UnitReport report = new UnitReport(batch.unit(), batch.part(), status, message);
        return new Prospect(after, kept, submission, report, lines);
    }
}
