package se.oppnajamforelser.survey.answer;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;

/**
 * One part sent in by one unit.
 *
 * @param receipt what the unit gets for it
 * @param answers those that count, by key
 * @param remarks what the unit says to each warning, by id of the check
 * @param declined whether the area is declined
 */
public record Submission(
        Receipt receipt, SortedMap<String, String> answers, SortedMap<String, String> remarks, boolean declined) {

    public Submission {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        remarks = Collections.unmodifiableSortedMap(new TreeMap<>(remarks));
    }

    Sent sent() {
        return new Sent(receipt.revision(), receipt.submittedAt(), receipt.sha256(), declined, remarks);
    }

    /** What the other services are told. */
    public SubmissionReceived event() {
        return new SubmissionReceived(
                receipt.round(),
                receipt.unit(),
                receipt.part(),
                receipt.revision(),
                receipt.catalogue(),
                receipt.submittedAt(),
                answers);
    }
}
