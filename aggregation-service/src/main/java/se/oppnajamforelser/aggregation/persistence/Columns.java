package se.oppnajamforelser.aggregation.persistence;

import java.util.List;
import java.util.function.Function;

/** Many rows as one array for each column, so that a statement takes all of them at once. */
final class Columns {

    private Columns() {}

    static <R> String[] texts(List<R> rows, Function<R, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    static <R> Long[] longs(List<R> rows, Function<R, Long> column) {
        return rows.stream().map(column).toArray(Long[]::new);
    }

    static <R> Integer[] integers(List<R> rows, Function<R, Integer> column) {
        return rows.stream().map(column).toArray(Integer[]::new);
    }

    static <R> Boolean[] booleans(List<R> rows, Function<R, Boolean> column) {
        return rows.stream().map(column).toArray(Boolean[]::new);
    }
}
