package se.oppnajamforelser.survey.answer;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What comes of writing a draft and of sending it in. */
public final class Filing {

    private Filing() {}

    /**
     * What saving a draft keeps, which may be incomplete or wrong.
     *
     * @param seen the revision of the draft that the person has seen
     * @throws ChangedMeanwhileException if someone has changed it since
     */
    public static Entry draft(Response held, Seen seen, Changes changes, Author author) {
        seen.require(held.draft());
        AnswerChange change = held.draft().difference(changes, author);
        return Entry.draft(change.isEmpty() ? held : held.with(change), change);
    }

    /**
     * What sending in a draft keeps: no new submission if the newest one says the same already.
     *
     * @param draft what is to be kept of the draft itself
     * @param remarks what the unit says to each warning, by id of the check; blank ones don't count
     * @throws FindingsException if there are errors, or warnings without a remark
     */
    public static Entry submission(Form form, Entry draft, Map<String, String> remarks) {
        Response written = draft.after();
        Submission submission =
                submission(form, written, remarks, draft.change().author());
        if (isSentAlready(written, submission)) {
            return Entry.draft(written.repeating(submission), draft.change());
        }
        return new Entry(written.with(submission), draft.change(), Optional.of(submission));
    }

    private static Submission submission(Form form, Response response, Map<String, String> remarks, Author author) {
        Sheet sheet = form.sheet(response);
        SortedMap<String, String> said = filledIn(remarks);
        FindingsException.refuseUnlessReady(sheet.findings(), said);
        SortedMap<String, String> counted = sheet.counted();
        ResponseKey key = response.key();
        long revision = response.sent().map(Sent::revision).orElse(0L) + 1;
        Receipt receipt = new Receipt(
                key.round(),
                key.unit(),
                key.part(),
                revision,
                author.at(),
                author.name(),
                Fingerprint.of(counted),
                form.round().version(),
                counted.size());
        return new Submission(receipt, counted, said, sheet.isDeclined());
    }

    private static SortedMap<String, String> filledIn(Map<String, String> remarks) {
        SortedMap<String, String> said = new TreeMap<>();
        remarks.forEach((check, remark) -> {
            if (!remark.isBlank()) {
                said.put(check, remark.strip());
            }
        });
        return said;
    }

    private static boolean isSentAlready(Response response, Submission submission) {
        return response.sent()
                .filter(sent -> sent.sha256().equals(submission.receipt().sha256())
                        && sent.remarks().equals(submission.remarks()))
                .isPresent();
    }
}
