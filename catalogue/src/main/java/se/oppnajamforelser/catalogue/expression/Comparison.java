package se.oppnajamforelser.catalogue.expression;

import java.util.Arrays;
import java.util.Optional;

/** How two numbers are compared. */
public enum Comparison {
    EQUAL("=="),
    AT_LEAST(">="),
    MORE(">"),
    AT_MOST("<="),
    LESS("<");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    static Optional<Comparison> of(String sign) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.sign.equals(sign))
                .findFirst();
    }

    /**
     * Whether the comparison holds for a result of {@code compareTo}.
     *
     * @param order negative, nought or positive
     */
    public boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case MORE -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS -> order < 0;
        };
    }

    /** Whether it asks for more rather than for less. */
    public boolean isFloor() {
        return this == AT_LEAST || this == MORE;
    }

    /** The comparison of a whole number that is known only to lie between two bounds, both of which it can take. */
    public Truth betweenWholeNumbers(int least, int most, int limit) {
        boolean some = false;
        boolean every = true;
        for (int number = least; number <= most; number++) {
            boolean holds = holds(Integer.compare(number, limit));
            some |= holds;
            every &= holds;
        }
        return every ? Truth.TRUE : some ? Truth.UNKNOWN : Truth.FALSE;
    }

    @Override
    public String toString() {
        return sign;
    }
}
