package se.oppnajamforelser.survey.answer;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a response remembers of its newest submission.
 *
 * @param revision 1 for the first
 * @param at when, by the survey's clock
 * @param sha256 {@link Fingerprint} of the answers that count
 * @param declined whether the area was declined
 * @param remarks what the unit said to each warning, by id of the check
 */
public record Sent(long revision, Instant at, String sha256, boolean declined, SortedMap<String, String> remarks) {

    public Sent {
        remarks = Collections.unmodifiableSortedMap(new TreeMap<>(remarks));
    }
}
