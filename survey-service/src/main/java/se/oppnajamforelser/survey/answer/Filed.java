package se.oppnajamforelser.survey.answer;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.event.Background;

/**
 * The newest submission of a part, as it is kept: what the figures of the round rest on.
 *
 * @param receipt what the unit got for it
 * @param answers the answers that count, by key
 * @param background of a respondent; empty for a kommun or stadsdel
 */
public record Filed(Receipt receipt, SortedMap<String, String> answers, Optional<Background> background) {

    public Filed {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }
}
