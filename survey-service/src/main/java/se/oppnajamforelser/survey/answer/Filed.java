package se.oppnajamforelser.survey.answer;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The newest submission of a part, as it is kept: what the figures of the round rest on.
 *
 * @param receipt what the unit got for it
 * @param answers the answers that count, by key
 */
public record Filed(Receipt receipt, SortedMap<String, String> answers) {

    public Filed {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }
}
