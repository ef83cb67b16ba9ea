package se.oppnajamforelser.publication.figure;

import java.util.Comparator;

/**
 * One cell of a release, in the form that two releases are compared by.
 *
 * @param area the area
 * @param level what the cell is about
 * @param code the unit's code or the region's id
 * @param indicator the indicator's id
 * @param value what is published, in codes; see {@link Content#value()}
 * @param basis the counts that it rests on, in codes; see {@link Content#basis()}
 */
public record Cell(String area, Level level, String code, String indicator, String value, String basis) {

    /** Where the cell is: a release has at most one cell with the same place. */
    public Place place() {
        return new Place(area, level, code, indicator);
    }

    /** Whether the other cell says the same and rests on the same. */
    public boolean saysAs(Cell other) {
        return value.equals(other.value) && basis.equals(other.basis);
    }

    /** Where a cell is. */
    public record Place(String area, Level level, String code, String indicator) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::area)
                .thenComparing(Place::level)
                .thenComparing(Place::code)
                .thenComparing(Place::indicator);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }
}
