package se.oppnajamforelser.catalogue.question;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.expression.Cell;

/**
 * What a unit has answered, cell by cell, as text: an option's code, several joined by comma, a number with decimal
 * point, or free text. Blank texts are no answers.
 */
public final class Answers {

    /** No answers at all. */
    public static final Answers NONE = new Answers(new TreeMap<>());

    private final SortedMap<Cell, String> byCell;

    private Answers(SortedMap<Cell, String> byCell) {
        this.byCell = Collections.unmodifiableSortedMap(byCell);
    }

    /**
     * Answers by key, such as {@code G2[missbruk]}.
     *
     * @throws IllegalArgumentException if a key is neither {@code Q} nor {@code Q[row]}
     */
    public static Answers of(Map<String, String> byKey) {
        SortedMap<Cell, String> cells = new TreeMap<>();
        byKey.forEach((key, answer) -> put(cells, Cell.parse(key), answer));
        return new Answers(cells);
    }

    /** Answers by cell. */
    public static Answers ofCells(Map<Cell, String> byCell) {
        SortedMap<Cell, String> cells = new TreeMap<>();
        byCell.forEach((cell, answer) -> put(cells, cell, answer));
        return new Answers(cells);
    }

    private static void put(SortedMap<Cell, String> cells, Cell cell, String answer) {
        if (!answer.isBlank()) {
            cells.put(cell, answer.strip());
        }
    }

    /** The answer in a cell. */
    public Optional<String> to(Cell cell) {
        return Optional.ofNullable(byCell.get(cell));
    }

    /** Whether nothing is answered. */
    public boolean isEmpty() {
        return byCell.isEmpty();
    }

    /** The answers by cell, in order. */
    public SortedMap<Cell, String> byCell() {
        return byCell;
    }

    /** The answers by key, in order; the form used in events and files. */
    public SortedMap<String, String> byKey() {
        SortedMap<String, String> keys = new TreeMap<>();
        byCell.forEach((cell, answer) -> keys.put(cell.toString(), answer));
        return keys;
    }

    /** These answers and one more, in place of what stood there; a blank text takes the answer away. */
    public Answers with(Cell cell, String answer) {
        SortedMap<Cell, String> cells = new TreeMap<>(byCell);
        cells.remove(cell);
        put(cells, cell, answer);
        return new Answers(cells);
    }

    /** These answers with the others laid over them. */
    public Answers with(Answers others) {
        SortedMap<Cell, String> cells = new TreeMap<>(byCell);
        cells.putAll(others.byCell);
        return new Answers(cells);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && byCell.equals(answers.byCell);
    }

    @Override
    public int hashCode() {
        return byCell.hashCode();
    }

    /** The number of answers only: answers never stand in a log. */
    @Override
    public String toString() {
        return byCell.size() + " answers";
    }
}
