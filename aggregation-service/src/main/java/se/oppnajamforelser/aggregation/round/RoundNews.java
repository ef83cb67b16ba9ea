package se.oppnajamforelser.aggregation.round;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A change of a round, as the survey has told it.
 *
 * @param state where the round stands now
 * @param awaited how many units have sent in the part that most have sent in, as told at the close; 0 before that
 * @param invited how many units of care or persons are asked, by id of region; empty where kommuner and stadsdelar are
 */
public record RoundNews(RoundState state, int awaited, SortedMap<String, Integer> invited) {

    /** A change of a round that asks kommuner and stadsdelar. */
    public RoundNews(RoundState state) {
        this(state, 0, new TreeMap<>());
    }

    public RoundNews {
        invited = Collections.unmodifiableSortedMap(new TreeMap<>(invited));
    }
}
