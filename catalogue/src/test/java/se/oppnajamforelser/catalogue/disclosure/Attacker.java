package se.oppnajamforelser.catalogue.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Somebody who wants to know what is hidden, with all that is published, the rule, and every population at hand; who has
 * been told which units are too small in themselves; and who shares no code with the suppressor.
 *
 * <p>Eliminates over fractions, so that every sum that follows from others is found; then narrows what each hidden figure
 * can be by every equation in turn, until nothing changes.
 */
final class Attacker {

    private final Map<String, Range> ranges = new TreeMap<>();
    private final List<Equation> equations = new ArrayList<>();

    /** The least and the most that a hidden figure can be. */
    record Range(long least, long most) {

        long values() {
            return most - least + 1;
        }
    }

    /**
     * Looks at what is published.
     *
     * @param shown whether the unit or total with an id is
     */
    Attacker(AdditiveTable table, SuppressionRule rule, Predicate<String> shown) {
        table.units().forEach((id, counts) -> {
            if (!shown.test(id)) {
                ranges.put(id, ofUnit(rule, counts));
            }
        });
        table.totals().forEach(total -> read(table, shown, total));
    }

    /** Looks at hidden figures of which he knows what they can be, and how they add up. */
    Attacker(Map<String, Range> ranges, List<Equation> equations) {
        this.ranges.putAll(ranges);
        this.equations.addAll(equations);
    }

    private static Range ofUnit(SuppressionRule rule, Counts counts) {
        if (counts.population() < rule.leastDenominator()) {
            return new Range(0, counts.population());
        }
        if (counts.persons() < rule.personsFrom()) {
            return new Range(0, rule.personsFrom() - 1L);
        }
        return counts.persons() <= rule.personsTo()
                ? new Range(rule.personsFrom(), rule.personsTo())
                : new Range(rule.personsTo() + 1L, counts.population());
    }

    private void read(AdditiveTable table, Predicate<String> shown, Total total) {
        Map<String, Fraction> unknown = new LinkedHashMap<>();
        Counts counts = table.sum(total.units());
        long known = 0;
        if (shown.test(total.id())) {
            known = counts.persons();
        } else {
            ranges.put(total.id(), new Range(0, counts.population()));
            unknown.put(total.id(), Fraction.of(-1));
        }
        for (String unit : total.units()) {
            if (shown.test(unit)) {
                known -= table.units().get(unit).persons();
            } else {
                unknown.put(unit, Fraction.of(1));
            }
        }
        equations.add(new Equation(unknown, Fraction.of(known)));
    }

    /** What can be said of every hidden figure. */
    Map<String, Range> attack() {
        List<Equation> all = new ArrayList<>(equations);
        all.addAll(differences());
        all.addAll(Elimination.of(equations));
        boolean narrowed = true;
        while (narrowed) {
            narrowed = false;
            for (Equation equation : all) {
                narrowed |= narrow(equation);
            }
        }
        return Map.copyOf(ranges);
    }

    /** One total less another: the short sums in which two overlapping groups differ. */
    private List<Equation> differences() {
        List<Equation> found = new ArrayList<>();
        for (Equation one : equations) {
            for (Equation other : equations) {
                Equation difference = one.minus(other, Fraction.of(1));
                if (one != other && difference.terms().size() < one.terms().size()) {
                    found.add(difference);
                }
            }
        }
        return found;
    }

    private boolean narrow(Equation equation) {
        boolean narrowed = false;
        for (Map.Entry<String, Fraction> term : equation.terms().entrySet()) {
            Range before = ranges.get(term.getKey());
            Range after = solve(equation, term.getKey(), term.getValue(), before);
            ranges.put(term.getKey(), after);
            narrowed |= !after.equals(before);
        }
        return narrowed;
    }

    /** What is left of a figure's range if all others in the sum are as small, or as great, as they can be. */
    private Range solve(Equation equation, String cell, Fraction factor, Range before) {
        Fraction least = equation.sum();
        Fraction most = equation.sum();
        for (Map.Entry<String, Fraction> other : equation.terms().entrySet()) {
            if (!other.getKey().equals(cell)) {
                Range range = ranges.get(other.getKey());
                Fraction low = other.getValue().times(Fraction.of(range.least()));
                Fraction high = other.getValue().times(Fraction.of(range.most()));
                boolean rising = other.getValue().signum() > 0;
                least = least.minus(rising ? high : low);
                most = most.minus(rising ? low : high);
            }
        }
        Fraction one = least.over(factor);
        Fraction two = most.over(factor);
        boolean rising = factor.signum() > 0;
        return new Range(
                Math.max(before.least(), (rising ? one : two).ceiling()),
                Math.min(before.most(), (rising ? two : one).floor()));
    }

    /** Terms that add up to a sum; none has the factor nought. */
    record Equation(Map<String, Fraction> terms, Fraction sum) {

        Equation minus(Equation other, Fraction times) {
            Map<String, Fraction> left = new LinkedHashMap<>(terms);
            other.terms.forEach(
                    (cell, factor) -> left.merge(cell, Fraction.of(0).minus(factor.times(times)), Fraction::plus));
            left.values().removeIf(factor -> factor.signum() == 0);
            return new Equation(left, sum.minus(other.sum.times(times)));
        }

        Equation scaledTo(String cell) {
            Fraction factor = terms.get(cell);
            Map<String, Fraction> scaled = new LinkedHashMap<>();
            terms.forEach((each, value) -> scaled.put(each, value.over(factor)));
            return new Equation(scaled, sum.over(factor));
        }
    }

    /** Gauss and Jordan, exactly. */
    static final class Elimination {

        private Elimination() {}

        static List<Equation> of(List<Equation> equations) {
            List<Equation> solved = new ArrayList<>();
            List<String> pivots = new ArrayList<>();
            for (Equation equation : equations) {
                Equation rest = equation;
                for (int i = 0; i < solved.size(); i++) {
                    rest = without(rest, pivots.get(i), solved.get(i));
                }
                Optional<String> pivot = rest.terms().keySet().stream().findFirst();
                if (pivot.isPresent()) {
                    Equation scaled = rest.scaledTo(pivot.get());
                    solved.replaceAll(earlier -> without(earlier, pivot.get(), scaled));
                    solved.add(scaled);
                    pivots.add(pivot.get());
                }
            }
            return solved;
        }

        private static Equation without(Equation equation, String pivot, Equation solved) {
            return Optional.ofNullable(equation.terms().get(pivot))
                    .map(factor -> equation.minus(solved, factor))
                    .orElse(equation);
        }
    }

    /** An exact number; the lower part is positive and nothing divides both. */
    record Fraction(BigInteger upper, BigInteger lower) {

        static Fraction of(long number) {
            return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
        }

        private static Fraction reduced(BigInteger upper, BigInteger lower) {
            BigInteger divisor = upper.gcd(lower).max(BigInteger.ONE);
            BigInteger sign = BigInteger.valueOf(lower.signum());
            return new Fraction(
                    upper.divide(divisor).multiply(sign), lower.divide(divisor).multiply(sign));
        }

        Fraction plus(Fraction other) {
            return reduced(upper.multiply(other.lower).add(other.upper.multiply(lower)), lower.multiply(other.lower));
        }

        Fraction minus(Fraction other) {
            return plus(new Fraction(other.upper.negate(), other.lower));
        }

        Fraction times(Fraction other) {
            return reduced(upper.multiply(other.upper), lower.multiply(other.lower));
        }

        Fraction over(Fraction other) {
            return reduced(upper.multiply(other.lower), lower.multiply(other.upper));
        }

        int signum() {
            return upper.signum();
        }

        long floor() {
            BigInteger[] parts = upper.divideAndRemainder(lower);
            return parts[0].longValueExact() - (parts[1].signum() < 0 ? 1 : 0);
        }

        long ceiling() {
            return -new Fraction(upper.negate(), lower).floor();
        }
    }
}
