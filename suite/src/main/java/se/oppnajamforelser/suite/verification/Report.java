package se.oppnajamforelser.suite.verification;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a verification compared and what it found.
 *
 * @param compared number of things compared, by what they are, in Swedish
 * @param differences everything that is not as it should be, in Swedish
 */
public record Report(SortedMap<String, Integer> compared, List<String> differences) {

    public Report {
        compared = new TreeMap<>(compared);
        differences = List.copyOf(differences);
    }

    /** Whether everything is as it should be. */
    public boolean isClean() {
        return differences.isEmpty();
    }
}
