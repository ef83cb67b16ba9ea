package se.oppnajamforelser.catalogue.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A number in a rule: an answer, a constant, or a sum of such. */
public sealed interface Term {

    /** The number that one unit's answers give. */
    Value value(Situation situation);

    /** The cells that the number is made of. */
    Stream<Cell> cells();

    /**
     * A number, or why there is none.
     *
     * @param number empty if an answer is missing or a question was not asked
     * @param notAsked whether a question that it is made of was not asked
     * @param missing cells whose answers are missing
     */
    record Value(Optional<BigDecimal> number, boolean notAsked, SortedSet<Cell> missing) {

        public Value {
            missing = new TreeSet<>(missing);
        }

        static Value of(BigDecimal number) {
            return new Value(Optional.of(number), false, new TreeSet<>());
        }

        /** There is a sum where every part is a number. */
        static Value sum(List<Value> parts) {
            SortedSet<Cell> missing = new TreeSet<>();
            parts.forEach(part -> missing.addAll(part.missing()));
            if (parts.stream().anyMatch(part -> part.number().isEmpty())) {
                return new Value(Optional.empty(), parts.stream().anyMatch(Value::notAsked), missing);
            }
            return of(parts.stream().map(part -> part.number().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    /** The number answered in a cell. A text that is no number is a missing answer; the checks report it. */
    record NumberOf(Cell cell) implements Term {

        @Override
        public Value value(Situation situation) {
            Reading reading = situation.read(cell);
            if (reading instanceof Reading.Answered answered) {
                return Numeral.read(answered.answer())
                        .map(Value::of)
                        .orElseGet(() -> new Value(Optional.empty(), false, new TreeSet<>(List.of(cell))));
            }
            return new Value(Optional.empty(), reading instanceof Reading.NotAsked, new TreeSet<>(reading.missing()));
        }

        @Override
        public Stream<Cell> cells() {
            return Stream.of(cell);
        }

        @Override
        public String toString() {
            return cell.toString();
        }
    }

    /** A number that stands in the rule. */
    record Constant(BigDecimal number) implements Term {

        @Override
        public Value value(Situation situation) {
            return Value.of(number);
        }

        @Override
        public Stream<Cell> cells() {
            return Stream.empty();
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /** The sum of several numbers: {@code Q1 + Q2}, or {@code sum(Q1[*])} over the rows of a grid. */
    record Sum(List<Term> terms) implements Term {

        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public Value value(Situation situation) {
            return Value.sum(terms.stream().map(term -> term.value(situation)).toList());
        }

        @Override
        public Stream<Cell> cells() {
            return terms.stream().flatMap(Term::cells);
        }

        @Override
        public String toString() {
            return terms.stream().map(Term::toString).collect(Collectors.joining(" + "));
        }
    }

    /**
     * The sum of the rows of a grid that are filled in, where rows that are not needed are left blank: {@code sum(Q8[*])}
     * over the hours of as many supervisors as there are. Missing if no row at all is filled in.
     */
    record SumOfFilled(List<NumberOf> rows) implements Term {

        public SumOfFilled {
            rows = List.copyOf(rows);
        }

        @Override
        public Value value(Situation situation) {
            List<Value> filled = rows.stream()
                    .filter(row -> situation.read(row.cell()) instanceof Reading.Answered)
                    .map(row -> row.value(situation))
                    .toList();
            if (filled.isEmpty()) {
                return rows.get(0).value(situation);
            }
            return Value.sum(filled);
        }

        @Override
        public Stream<Cell> cells() {
            return rows.stream().flatMap(Term::cells);
        }

        @Override
        public String toString() {
            return "sum(" + rows.get(0).cell().question() + "[*])";
        }
    }
}
