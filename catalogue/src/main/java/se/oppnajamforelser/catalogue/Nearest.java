package se.oppnajamforelser.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known id that someone most likely meant when they wrote an unknown one. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known id with the fewest letters to change, where going on beyond the end of the wanted one costs next to
     * nothing: who writes {@code ja} means {@code ja-alla} and not {@code nej}. Among equals the one that begins most
     * alike, then the first in order.
     *
     * @return empty if nothing is known
     */
    public static Optional<String> to(String wanted, Collection<String> known) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.<String>comparingInt(id -> cost(lower, id.toLowerCase(Locale.ROOT)))
                        .thenComparingInt(id -> distance(lower, id.toLowerCase(Locale.ROOT)))
                        .thenComparingInt(id -> -alike(lower, id.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Asks in Swedish whether the nearest was meant; nothing if nothing is known. */
    public static String asked(String wanted, Collection<String> known) {
        return to(wanted, known).map(id -> " (menade du " + id + "?)").orElse("");
    }

    /** A changed letter costs two; going on where the wanted one ends, also within a row's brackets, costs one. */
    private static int cost(String wanted, String id) {
        String open = wanted.endsWith("]") ? wanted.substring(0, wanted.length() - 1) : wanted;
        int toBeginning = Arrays.stream(distances(open, id)).min().orElseThrow();
        return Math.min(2 * distance(wanted, id), 2 * toBeginning + 1);
    }

    /** Letters that both begin with. */
    private static int alike(String one, String other) {
        int letters = 0;
        while (letters < Math.min(one.length(), other.length()) && one.charAt(letters) == other.charAt(letters)) {
            letters++;
        }
        return letters;
    }

    /** Levenshtein's distance: letters to insert, remove or change. */
    private static int distance(String from, String to) {
        return distances(from, to)[to.length()];
    }

    /** The distance to each beginning of the other, from none of its letters to all. */
    private static int[] distances(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int change = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(change, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row;
    }
}
