package se.oppnajamforelser.survey.respondent;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many have answered of those in one kommun who have the same background.
 *
 * @param kommun its code
 * @param groups id of their group by id of the breakdown
 * @param turnout how many of them have answered
 */
public record GroupTurnout(String kommun, SortedMap<String, String> groups, Turnout turnout) {

    public GroupTurnout {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }
}
