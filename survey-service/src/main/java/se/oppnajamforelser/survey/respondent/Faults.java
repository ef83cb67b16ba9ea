package se.oppnajamforelser.survey.respondent;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The faulty rows of a file, as they are reported.
 *
 * @param number of all of them
 * @param first the first hundred, in the order of the file
 */
public record Faults(int number, List<FaultyRow> first) {

    private static final int MOST_LISTED = 100;

    public Faults {
        first = List.copyOf(first);
    }

    /** These faulty rows. */
    static Faults of(Collection<FaultyRow> rows) {
        return new Faults(
                rows.size(),
                rows.stream()
                        .sorted(Comparator.comparingInt(FaultyRow::line))
                        .limit(MOST_LISTED)
                        .toList());
    }

    /** Whether there is any. */
    public boolean isAny() {
        return number > 0;
    }
}
