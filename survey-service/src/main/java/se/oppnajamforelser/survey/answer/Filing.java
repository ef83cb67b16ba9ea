package se.oppnajamforelser.survey.answer;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a submission of a draft, if it can be submitted. */
public final class Filing {

    private Filing() {}

    /**
     * The submission that the draft makes.
     *
     * @param remarks what the unit says to each warning, by id of the check; blank ones don't count
     * @throws FindingsException if there are errors, or warnings without a remark
     */
    public static Submission of(Form form, Response response, Map<String, String> remarks, String by, Instant at) {
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
                at,
                by,
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

    /** Whether the unit has sent in exactly this already, so that a new submission would say nothing new. */
    public static boolean isSentAlready(Response response, Submission submission) {
        return response.sent()
                .filter(sent -> sent.sha256().equals(submission.receipt().sha256())
                        && sent.remarks().equals(submission.remarks()))
                .isPresent();
    }
}
