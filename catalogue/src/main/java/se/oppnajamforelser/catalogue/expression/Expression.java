package se.oppnajamforelser.catalogue.expression;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition over one unit's answers. {@code toString} gives the text of the catalogue back; {@link #evaluate} gives
 * the whole tree, so that an outcome can show every step and name what is missing; {@link #truth} builds no tree.
 *
 * <p>Longer than a screen because the kinds of conditions are few, alike, and best read side by side.
 */
public sealed interface Expression {

    /** Applies the condition, and keeps every step. */
    Evaluation evaluate(Situation situation);

    /** The value alone, the same as that of {@link #evaluate}, for where nobody asks for the steps. */
    Truth truth(Situation situation);

    /** The cells that the condition looks at, each as often as it stands there, skip conditions not counted. */
    Stream<Cell> cells();

    /** The condition itself and all that it is made of, down to comparisons and questions. */
    default Stream<Expression> everyStep() {
        return Stream.concat(Stream.of(this), steps().flatMap(Expression::everyStep));
    }

    /** Those of its steps that are of one kind. */
    default <E extends Expression> Stream<E> everyStep(Class<E> kind) {
        return everyStep().filter(kind::isInstance).map(kind::cast);
    }

    /** The cells whose answers of the year before it looks at. */
    default Stream<Cell> previousCells() {
        return everyStep(Previous.class).map(previous -> previous.test().cell());
    }

    /** The cells whose texts it needs judged. */
    default Stream<Cell> judgedCells() {
        return everyStep(Judged.class).map(Judged::cell);
    }

    /** The conditions that it is made of, in the order of the rule; none for a comparison or a question. */
    default Stream<Expression> steps() {
        return Stream.empty();
    }

    /** Calls the visitor's method for this kind of condition; at Java 17 what a complete switch would be. */
    <R> R accept(Visitor<R> visitor);

    /**
     * The answer is one of these options: {@code E1 in {inom-3, inom-4-7}} or {@code E4 == ja}. For a question with
     * several choices: at least one of the options was chosen.
     */
    record OneOf(Cell cell, List<String> options) implements Expression {

        public OneOf {
            options = List.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException("options for " + cell + ": none (expected: at least one)");
            }
        }

        @Override
        public Evaluation evaluate(Situation situation) {
            Reading reading = situation.read(cell);
            return Evaluation.ofReading(this, truth(reading), reading);
        }

        @Override
        public Truth truth(Situation situation) {
            return truth(situation.read(cell));
        }

        private Truth truth(Reading reading) {
            return Readings.test(reading, answered -> !Collections.disjoint(options, answered.choices()));
        }

        @Override
        public Stream<Cell> cells() {
            return Stream.of(cell);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneOf(this);
        }

        @Override
        public String toString() {
            return cell + test(options);
        }
    }

    /** There is an answer of any kind: {@code answered(E7Annan)}. Never unknown for want of that answer itself. */
    record Answered(Cell cell) implements Expression {

        @Override
        public Evaluation evaluate(Situation situation) {
            Reading reading = situation.read(cell);
            Truth truth = truth(reading);
            SortedSet<Cell> missing = truth == Truth.UNKNOWN ? new TreeSet<>(reading.missing()) : new TreeSet<>();
            return new Evaluation(this, truth, List.of(), Optional.of(reading), missing);
        }

        @Override
        public Truth truth(Situation situation) {
            return truth(situation.read(cell));
        }

        private static Truth truth(Reading reading) {
            return reading instanceof Reading.Unanswered ? Truth.FALSE : Readings.test(reading, answer -> true);
        }

        @Override
        public Stream<Cell> cells() {
            return Stream.of(cell);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.answered(this);
        }

        @Override
        public String toString() {
            return "answered(" + cell + ")";
        }
    }

    /**
     * A person has judged that the text in a cell meets its demands: {@code judged(E7Annan)}. Where no text is given it
     * is false; where one is given and nobody has judged it, it is unknown for want of that judgement.
     */
    record Judged(Cell cell) implements Expression {

        @Override
        public Evaluation evaluate(Situation situation) {
            Truth truth = truth(situation);
            SortedSet<Cell> missing = new TreeSet<>();
            Reading reading = situation.read(cell);
            if (truth == Truth.UNKNOWN) {
                missing.addAll(reading instanceof Reading.Answered ? List.of(cell) : reading.missing());
            }
            return new Evaluation(this, truth, List.of(), Optional.of(reading), missing);
        }

        @Override
        public Truth truth(Situation situation) {
            Reading reading = situation.read(cell);
            if (reading instanceof Reading.Answered) {
                return situation.judgement(cell).map(Truth::of).orElse(Truth.UNKNOWN);
            }
            return reading instanceof Reading.Unsettled ? Truth.UNKNOWN : Truth.FALSE;
        }

        @Override
        public Stream<Cell> cells() {
            return Stream.of(cell);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.judged(this);
        }

        @Override
        public String toString() {
            return "judged(" + cell + ")";
        }
    }

    /**
     * The answer of the year before was one of these options: {@code previous(B3[tandvard]) == nej}. Never unknown: an
     * answer that is not known corrects nothing, and so does not hold (seed 003, Rättelser).
     */
    record Previous(OneOf test) implements Expression {

        @Override
        public Evaluation evaluate(Situation situation) {
            return new Evaluation(this, truth(situation), List.of(), Optional.of(reading(situation)), new TreeSet<>());
        }

        private Reading reading(Situation situation) {
            return situation
                    .previous(test.cell())
                    .<Reading>map(answered -> answered)
                    .orElseGet(() -> new Reading.Unanswered(test.cell()));
        }

        @Override
        public Truth truth(Situation situation) {
            return Truth.of(situation
                    .previous(test.cell())
                    .filter(answered -> !Collections.disjoint(test.options(), answered.choices()))
                    .isPresent());
        }

        /** None: it looks at no answer of this year. */
        @Override
        public Stream<Cell> cells() {
            return Stream.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.previous(this);
        }

        @Override
        public String toString() {
            return "previous(" + test.cell() + ")" + Expression.test(test.options());
        }
    }

    /** How many rows of a grid pass a test: {@code count(E6a[*] == ja) >= 7}. */
    record Count(String question, List<OneOf> rows, Comparison comparison, int limit) implements Expression {

        public Count {
            rows = List.copyOf(rows);
        }

        @Override
        public Evaluation evaluate(Situation situation) {
            List<Evaluation> steps =
                    rows.stream().map(row -> row.evaluate(situation)).toList();
            return Evaluation.ofSteps(
                    this, of(steps.stream().map(Evaluation::truth).toList()), steps);
        }

        @Override
        public Truth truth(Situation situation) {
            return of(rows.stream().map(row -> row.truth(situation)).toList());
        }

        private Truth of(List<Truth> passes) {
            int sure = Collections.frequency(passes, Truth.TRUE);
            int open = Collections.frequency(passes, Truth.UNKNOWN);
            return comparison.betweenWholeNumbers(sure, sure + open, limit);
        }

        @Override
        public Stream<Cell> cells() {
            return rows.stream().map(OneOf::cell);
        }

        @Override
        public Stream<Expression> steps() {
            return rows.stream().map(row -> row);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.count(this);
        }

        @Override
        public String toString() {
            return "count(" + question + "[*]" + test(rows.get(0).options()) + ") " + comparison + " " + limit;
        }
    }

    /** At least one row of a grid passes a test: {@code any(E2[*] == ja-alla)}. */
    record AnyRow(String question, List<OneOf> rows) implements Expression {

        public AnyRow {
            rows = List.copyOf(rows);
        }

        @Override
        public Evaluation evaluate(Situation situation) {
            List<Evaluation> steps =
                    rows.stream().map(row -> row.evaluate(situation)).toList();
            return Evaluation.ofSteps(this, Truth.any(steps, Evaluation::truth), steps);
        }

        @Override
        public Truth truth(Situation situation) {
            return Truth.any(rows, row -> row.truth(situation));
        }

        @Override
        public Stream<Cell> cells() {
            return rows.stream().map(OneOf::cell);
        }

        @Override
        public Stream<Expression> steps() {
            return rows.stream().map(row -> row);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.anyRow(this);
        }

        @Override
        public String toString() {
            return "any(" + question + "[*]" + test(rows.get(0).options()) + ")";
        }
    }

    /** A comparison of numbers: {@code U07354 > 0}. Unknown as long as a number is missing. */
    record Numbers(Term left, Comparison comparison, Term right) implements Expression {

        @Override
        public Evaluation evaluate(Situation situation) {
            return Readings.compare(this, left.value(situation), right.value(situation));
        }

        @Override
        public Truth truth(Situation situation) {
            return Readings.truth(comparison, left.value(situation), right.value(situation));
        }

        @Override
        public Stream<Cell> cells() {
            return Stream.concat(left.cells(), right.cells());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numbers(this);
        }

        @Override
        public String toString() {
            return left + " " + comparison + " " + right;
        }
    }

    /** All of these hold. */
    record And(List<Expression> all) implements Expression {

        public And {
            all = List.copyOf(all);
        }

        @Override
        public Evaluation evaluate(Situation situation) {
            List<Evaluation> steps =
                    all.stream().map(step -> step.evaluate(situation)).toList();
            return Evaluation.ofSteps(this, Truth.all(steps, Evaluation::truth), steps);
        }

        @Override
        public Truth truth(Situation situation) {
            return Truth.all(all, step -> step.truth(situation));
        }

        @Override
        public Stream<Cell> cells() {
            return all.stream().flatMap(Expression::cells);
        }

        @Override
        public Stream<Expression> steps() {
            return all.stream();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.and(this);
        }

        @Override
        public String toString() {
            return all.stream()
                    .map(step -> step instanceof Or ? "(" + step + ")" : step.toString())
                    .collect(Collectors.joining(" and "));
        }
    }

    /** At least one of these holds. */
    record Or(List<Expression> either) implements Expression {

        public Or {
            either = List.copyOf(either);
        }

        @Override
        public Evaluation evaluate(Situation situation) {
            List<Evaluation> steps =
                    either.stream().map(step -> step.evaluate(situation)).toList();
            return Evaluation.ofSteps(this, Truth.any(steps, Evaluation::truth), steps);
        }

        @Override
        public Truth truth(Situation situation) {
            return Truth.any(either, step -> step.truth(situation));
        }

        @Override
        public Stream<Cell> cells() {
            return either.stream().flatMap(Expression::cells);
        }

        @Override
        public Stream<Expression> steps() {
            return either.stream();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.or(this);
        }

        @Override
        public String toString() {
            return either.stream()
                    .map(step -> step instanceof And ? "(" + step + ")" : step.toString())
                    .collect(Collectors.joining(" or "));
        }
    }

    /** This does not hold. */
    record Not(Expression negated) implements Expression {

        @Override
        public Evaluation evaluate(Situation situation) {
            Evaluation step = negated.evaluate(situation);
            return Evaluation.ofSteps(this, step.truth().not(), List.of(step));
        }

        @Override
        public Truth truth(Situation situation) {
            return negated.truth(situation).not();
        }

        @Override
        public Stream<Cell> cells() {
            return negated.cells();
        }

        @Override
        public Stream<Expression> steps() {
            return Stream.of(negated);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }

        @Override
        public String toString() {
            boolean compound = negated instanceof And || negated instanceof Or;
            return "not " + (compound ? "(" + negated + ")" : negated);
        }
    }

    /** One method for each kind of condition. */
    interface Visitor<R> {

        /** For {@code E4 == ja} and {@code E1 in {..}}. */
        R oneOf(OneOf oneOf);

        /** For {@code answered(..)}. */
        R answered(Answered answered);

        /** For {@code judged(..)}. */
        R judged(Judged judged);

        /** For {@code previous(..) == nej}. */
        R previous(Previous previous);

        /** For {@code count(..) >= n}. */
        R count(Count count);

        /** For {@code any(..)}. */
        R anyRow(AnyRow anyRow);

        /** For comparisons of numbers. */
        R numbers(Numbers numbers);

        /** For {@code and}. */
        R and(And and);

        /** For {@code or}. */
        R or(Or or);

        /** For {@code not}. */
        R not(Not not);
    }

    private static String test(List<String> options) {
        return options.size() == 1 ? " == " + options.get(0) : " in {" + String.join(", ", options) + "}";
    }
}
