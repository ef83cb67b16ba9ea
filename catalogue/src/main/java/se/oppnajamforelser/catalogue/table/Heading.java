package se.oppnajamforelser.catalogue.table;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which columns a table has to have and may have, whatever their case and order.
 *
 * @param required columns that must be there
 * @param only every column that may be there; empty if any may
 */
record Heading(List<String> required, Optional<List<String>> only) {

    private static final int LONGEST_SHOWN = 100;

    static Heading having(List<String> required) {
        return new Heading(required, Optional.empty());
    }

    static Heading havingOnly(List<String> required, Collection<String> optional) {
        return new Heading(
                required,
                Optional.of(Stream.concat(required.stream(), optional.stream()).toList()));
    }

    /**
     * The columns of a first line, in lower case.
     *
     * @throws UnreadableTableException if one is missing, stands there twice or must not be there
     */
    List<String> read(List<String> names, String firstLine) {
        List<String> columns = names.stream().map(Heading::lower).toList();
        if (!columns.containsAll(required)) {
            throw missing(firstLine);
        }
        refuseTwice(columns);
        only.ifPresent(allowed -> refuseOthers(columns, allowed));
        return columns;
    }

    private static void refuseTwice(List<String> columns) {
        Set<String> seen = new HashSet<>();
        columns.stream()
                .filter(column -> !column.isBlank() && !seen.add(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new UnreadableTableException("Rubriken \"" + column
                            + "\" står två gånger i filens första rad. Behåll en av kolumnerna.");
                });
    }

    private static void refuseOthers(List<String> columns, List<String> allowed) {
        Set<String> known = new HashSet<>(allowed.stream().map(Heading::lower).toList());
        columns.stream()
                .filter(column -> !column.isBlank() && !known.contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new UnreadableTableException("Rubriken \"" + shortened(column)
                            + "\" hör inte hit. Rubrikerna får vara " + String.join(", ", allowed)
                            + ". Ta bort kolumnen eller rätta rubriken.");
                });
    }

    UnreadableTableException missing(String firstLine) {
        String found = firstLine.isBlank() ? "Filen är tom." : "Filens första rad är \"" + shortened(firstLine) + "\".";
        return new UnreadableTableException(found + " Den ska innehålla rubrikerna " + String.join(", ", required)
                + ", åtskilda av komma eller semikolon.");
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(LONGEST_SHOWN, text.length()));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
