package se.oppnajamforelser.catalogue.indicator;

/**
 * The stable id of an indicator, such as {@code eb-vantetid-nybesok}; kept from year to year.
 *
 * @param value kebab-case, a-z and 0-9
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {

    public IndicatorId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("indicator id: " + value + " (expected: kebab-case a-z, 0-9)");
        }
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
