package se.oppnajamforelser.survey.respondent;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many of some respondents have answered.
 *
 * @param asked number of respondents
 * @param responded number of them that have sent in any part
 * @param parts how many have sent in each part, by its id; one that nobody has sent in may be left out
 */
public record Turnout(int asked, int responded, SortedMap<String, Sent> parts) {

    /** Nobody. */
    public static final Turnout NONE = new Turnout(0, 0, new TreeMap<>());

    public Turnout {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /**
     * How many have sent in one part.
     *
     * @param submitted number of respondents
     * @param declined number of them that say they cannot answer for the area
     */
    public record Sent(int submitted, int declined) {

        private static final Sent NOBODY = new Sent(0, 0);

        private Sent plus(Sent others) {
            return new Sent(submitted + others.submitted, declined + others.declined);
        }
    }

    /** How many have sent in a part. */
    public Sent of(String part) {
        return parts.getOrDefault(part, Sent.NOBODY);
    }

    /** These respondents and others. */
    public Turnout plus(Turnout others) {
        Map<String, Sent> sums = new TreeMap<>(parts);
        others.parts.forEach((part, sent) -> sums.merge(part, sent, Sent::plus));
        return new Turnout(asked + others.asked, responded + others.responded, new TreeMap<>(sums));
    }
}
