package se.oppnajamforelser.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known id that someone most likely meant when they wrote an unknown one. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known id with the fewest letters to change, of those that go on where the wanted one ends if there are any: who
     * writes {@code ja} means {@code ja-alla} and not {@code nej}. Among equals the one that begins most alike, then the
     * first in order.
     *
     * @return empty if nothing is known
     */
    public static Optional<String> to(String wanted, Collection<String> known) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.<String, Boolean>comparing(id -> !goesOn(lower, id.toLowerCase(Locale.ROOT)))
                        .thenComparingInt(id -> distance(lower, id.toLowerCase(Locale.ROOT)))
                        .thenComparingInt(id -> -alike(lower, id.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Whether the id is the wanted one and more, within a row's brackets too, as {@code G2[skola]} and {@code G2[sk]}. */
    private static boolean goesOn(String wanted, String id) {
        return id.startsWith(wanted.endsWith("]") ? wanted.substring(0, wanted.length() - 1) : wanted);
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
        return row[to.length()];
    }
}
