package se.oppnajamforelser.survey.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.oppnajamforelser.catalogue.question.Finding;
import se.oppnajamforelser.survey.answer.AnswerChange;
import se.oppnajamforelser.survey.answer.Author;
import se.oppnajamforelser.survey.answer.Changes;
import se.oppnajamforelser.survey.answer.Changes.Extent;
import se.oppnajamforelser.survey.answer.Entry;
import se.oppnajamforelser.survey.answer.Filing;
import se.oppnajamforelser.survey.answer.FindingsException;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.Seen;

/** Works out what a batch of a file does to a response. Nothing is kept by this. */
public final class Prospects {

    private final Form form;
    private final Response response;
    private final Batch batch;
    private final Author author;
    private final Entry draft;
    private final List<Finding> findings;
    private final List<LineReport> lines;

    private Prospects(Form form, Response response, Batch batch, Author author) {
        this.form = form;
        this.response = response;
        this.batch = batch;
        this.author = author;
        this.draft = Filing.draft(response, Seen.anything(), changes(form, batch), author);
        this.findings = form.sheet(draft.after()).findings();
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
            case DRAFT -> prospects.kept(prospects.draft);
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
        Map<String, String> remarks =
                ImportFindings.remarks(findings, draft.after().draft().comments());
        try {
            Entry entry = Filing.submission(form, draft, remarks);
            return entry.submission().isEmpty() ? kept(entry) : prospect(entry, UnitReport.Status.SUBMITTED, "");
        } catch (FindingsException notReady) {
            return refused(notReady.getMessage() + " " + ImportFindings.named(notReady.findings()));
        }
    }

    private Prospect kept(Entry entry) {
        UnitReport.Status status = entry.change().isEmpty() ? UnitReport.Status.UNCHANGED : UnitReport.Status.SAVED;
        return prospect(entry, status, "");
    }

    private Prospect refused(String message) {
        AnswerChange nothing = response.draft().difference(Changes.none(), author);
        return prospect(Entry.draft(response, nothing), UnitReport.Status.REFUSED, message);
    }

    private Prospect prospect(Entry entry, UnitReport.Status status, String message) {
        return new Prospect(entry, new UnitReport(batch.unit(), batch.part(), status, message), lines);
    }
}
