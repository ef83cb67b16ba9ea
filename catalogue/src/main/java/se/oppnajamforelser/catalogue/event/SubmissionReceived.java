package se.oppnajamforelser.catalogue.event;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A unit, or a respondent of a survey of units of care or persons, sent in one part of the questionnaire; replaces what it
 * sent in before.
 *
 * @param round such as {@code oj-2017}
 * @param unit code of the kommun or stadsdel, such as {@code 0114} or {@code 0180-01}; of a respondent, {@code 0114-004711}
 * @param part the part, such as {@code G}
 * @param revision 1 for the first submission, then one more each time
 * @param catalogue version of the catalogue that was answered
 * @param submittedAt when, by the survey's clock
 * @param answers the answers as text, by answer key such as {@code E1} or {@code G2[missbruk]}; hidden answers left out
 * @param background of a respondent; left out for a kommun or stadsdel
 */
public record SubmissionReceived(
        String round,
        String unit,
        String part,
        long revision,
        String catalogue,
        Instant submittedAt,
        SortedMap<String, String> answers,
        Optional<Background> background)
        implements Event {

    /** What a kommun or stadsdel sent in. */
    public SubmissionReceived(
            String round,
            String unit,
            String part,
            long revision,
            String catalogue,
            Instant submittedAt,
            SortedMap<String, String> answers) {
        this(round, unit, part, revision, catalogue, submittedAt, answers, Optional.empty());
    }

    public SubmissionReceived {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    @Override
    public Topic topic() {
        return Topic.SUBMISSIONS;
    }

    @Override
    public String key() {
        return round + "/" + unit + "/" + part;
    }

    @Override
    public String type() {
        return "se.oj.submission.received";
    }
}
