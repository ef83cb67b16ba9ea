package se.oppnajamforelser.survey.persistence;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Update;
import se.oppnajamforelser.survey.answer.AnswerChange;
import se.oppnajamforelser.survey.answer.Draft;
import se.oppnajamforelser.survey.answer.Entry;
import se.oppnajamforelser.survey.answer.Receipt;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.Sent;
import se.oppnajamforelser.survey.answer.Submission;

/** Gives a statement entries as one array for each column. Everything is text, which the statement casts. */
final class EntryColumns {

    private final Update statement;
    private final List<Entry> entries;

    private EntryColumns(Update statement, List<Entry> entries) {
        this.statement = statement;
        this.entries = entries;
    }

    static Update bind(Update statement, List<Entry> entries) {
        EntryColumns columns = new EntryColumns(statement, entries);
        columns.response();
        columns.changes();
        columns.submissions();
        return statement;
    }

    private void response() {
        response("rounds", response -> response.key().round());
        response("units", response -> response.key().unit());
        response("parts", response -> response.key().part());
        response("states", response -> response.state().code());
        draft("revisions", draft -> String.valueOf(draft.revision()));
        draft("answers", draft -> JsonColumn.of(draft.answers()));
        draft("comments", draft -> JsonColumn.of(draft.comments()));
        draft("changedAt", draft -> orNull(draft.changed(), change -> String.valueOf(change.at())));
        draft("changedBy", draft -> orNull(draft.changed(), Draft.Change::by));
        sent("submissions", sent -> String.valueOf(sent.map(Sent::revision).orElse(0L)));
        sent("submittedAt", sent -> orNull(sent, newest -> String.valueOf(newest.at())));
        sent("sha256", sent -> orNull(sent, Sent::sha256));
        sent("remarks", sent -> JsonColumn.of(sent.map(Sent::remarks).orElseGet(TreeMap::new)));
        sent("declined", sent -> String.valueOf(sent.map(Sent::declined).orElse(false)));
    }

    private void changes() {
        change("answerStates", change -> change.author().state().name());
        change("reasons", change -> change.author().reason().orElse(null));
        change("changedAnswers", change -> JsonColumn.ofChanges(change.answers()));
        change("changedComments", change -> JsonColumn.ofChanges(change.comments()));
    }

    private void submissions() {
        submission("catalogues", Receipt::catalogue);
        submission("submittedBy", Receipt::submittedBy);
        submission("answered", receipt -> String.valueOf(receipt.answers()));
        column("sentAnswers", entry -> orNull(entry.submission(), sent -> JsonColumn.of(sent.answers())));
    }

    private void response(String name, Function<Response, String> value) {
        column(name, entry -> value.apply(entry.after()));
    }

    private void draft(String name, Function<Draft, String> value) {
        response(name, response -> value.apply(response.draft()));
    }

    private void sent(String name, Function<Optional<Sent>, String> value) {
        response(name, response -> value.apply(response.sent()));
    }

    /** Null where the history has nothing to tell. */
    private void change(String name, Function<AnswerChange, String> value) {
        column(name, entry -> entry.isTold() ? value.apply(entry.change()) : null);
    }

    /** Null where nothing was sent in. */
    private void submission(String name, Function<Receipt, String> value) {
        column(name, entry -> orNull(entry.submission().map(Submission::receipt), value));
    }

    private void column(String name, Function<Entry, String> value) {
        statement.bindArray(name, String.class, entries.stream().map(value).toArray());
    }

    private static <T> String orNull(Optional<T> optional, Function<T, String> value) {
        return optional.map(value).orElse(null);
    }
}
