package se.oppnajamforelser.publication.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sheet of a workbook: one table from A1, with a head and at least one row.
 *
 * @param name on the sheet's tab, at most 31 characters
 * @param table name of the table object
 * @param columns the columns
 * @param rows the rows, each with as many cells as there are columns
 * @param frozenColumns columns that stay when one scrolls sideways
 * @param about what it shows and how it is ordered, for the cover
 */
public record Sheet(
        String name,
        String table,
        List<Column> columns,
        List<List<CellContent>> rows,
        int frozenColumns,
        String about) {

    private static final int LONGEST_NAME = 31;

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "sheet name: " + name + " (expected: at most " + LONGEST_NAME + " characters)");
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("sheet " + name + ": no rows (expected: at least one)");
        }
        checkWidths(name, columns, rows);
        checkHeaders(name, columns);
    }

    private static void checkWidths(String name, List<Column> columns, List<List<CellContent>> rows) {
        for (List<CellContent> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "sheet " + name + ": a row of " + row.size() + " cells (expected: " + columns.size() + ")");
            }
        }
    }

    private static void checkHeaders(String name, List<Column> columns) {
        Set<String> seen = new HashSet<>();
        for (Column column : columns) {
            if (!seen.add(column.header().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "sheet " + name + ": two columns are called " + column.header() + " (expected: unique heads)");
            }
        }
    }
}
