package se.oppnajamforelser.catalogue.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.disclosure.SuppressionRule;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Term;

/** How answers, or figures from a register, become an outcome. */
public sealed interface Rule {

    /** The cells that the rule looks at, without those that only its skip conditions look at. */
    Stream<Cell> cells();

    /** Whether it gives a number. */
    boolean isNumeric();

    /** Whether it gives a number in percent. */
    default boolean percent() {
        return false;
    }

    /** Calls the visitor's method for this kind of rule; at Java 17 what a complete switch would be. */
    <R> R accept(Visitor<R> visitor);

    /** The branches that it tries; none where it gives nothing but a number. */
    default List<Branch> branches() {
        return List.of();
    }

    /** The cells whose texts it needs judged by a person. */
    default Stream<Cell> judgedCells() {
        return branches().stream()
                .flatMap(branch -> branch.condition().judgedCells())
                .distinct();
    }

    /** The cells whose answers of the year before it looks at. */
    default Stream<Cell> previousCells() {
        return branches().stream()
                .flatMap(branch -> branch.condition().previousCells())
                .distinct();
    }

    /** Whether it has a correction by the year before. */
    default boolean corrects() {
        return branches().stream().anyMatch(branch -> branch.kind() == Branch.Kind.CORRECTED);
    }

    /**
     * One of a few outcomes: the first branch that holds decides, otherwise Nej.
     *
     * @param branches the branches that the rule has, in the order in which they are tried
     */
    record Categorical(List<Branch> branches) implements Rule {

        public Categorical {
            branches =
                    branches.stream().sorted(Comparator.comparing(Branch::kind)).toList();
        }

        @Override
        public Stream<Cell> cells() {
            return branches.stream().flatMap(branch -> branch.condition().cells());
        }

        @Override
        public boolean isNumeric() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.categorical(this);
        }
    }

    /** A number that the unit gave. */
    record Numeric(Term value) implements Rule {

        @Override
        public Stream<Cell> cells() {
            return value.cells();
        }

        @Override
        public boolean isNumeric() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numeric(this);
        }
    }

    /**
     * One number that the unit gave over another.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by; nought gives Kan inte beräknas
     * @param percent whether it is given in percent
     * @param cannotAnswer when the unit has said that it does not know
     */
    record Ratio(Term numerator, Term denominator, boolean percent, Optional<Branch> cannotAnswer) implements Rule {

        @Override
        public Stream<Cell> cells() {
            return Stream.of(
                            cannotAnswer.stream()
                                    .flatMap(branch -> branch.condition().cells()),
                            numerator.cells(),
                            denominator.cells())
                    .flatMap(cells -> cells);
        }

        @Override
        public List<Branch> branches() {
            return cannotAnswer.stream().toList();
        }

        @Override
        public boolean isNumeric() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ratio(this);
        }
    }

    /**
     * A figure from a register, which the agency brings in for each unit.
     *
     * @param numerator what is counted, in Swedish
     * @param denominator what it is counted of, in Swedish; empty for a figure that is no ratio
     * @param surveyDenominator the denominator, where the unit gives it in the survey
     * @param percent whether it is given in percent
     * @param reduction how many of those without information are taken out of the denominator
     * @param suppression when a figure is not shown because it could be traced to persons
     */
    record Register(
            String numerator,
            Optional<String> denominator,
            Optional<Term> surveyDenominator,
            boolean percent,
            Optional<Reduction> reduction,
            Optional<SuppressionRule> suppression)
            implements Rule {

        /** What a unit's figure is divided by, if the register says it: less those whom the schablonreducering takes. */
        public Optional<BigDecimal> denominator(RegisterEntry entry) {
            if (surveyDenominator.isPresent()) {
                return Optional.empty();
            }
            BigDecimal taken = reduction
                    .flatMap(part -> entry.withoutInformation()
                            .map(persons -> persons.multiply(BigDecimal.valueOf(part.percent(), 2))))
                    .orElse(BigDecimal.ZERO);
            return entry.denominator().map(persons -> persons.subtract(taken));
        }

        @Override
        public Stream<Cell> cells() {
            return surveyDenominator.stream().flatMap(Term::cells);
        }

        @Override
        public boolean isNumeric() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.register(this);
        }
    }

    /**
     * Schablonreducering: a share of the persons without information is taken to be missing from the register for good
     * reason, and left out of the denominator (seed 003, lines 1073-1293).
     *
     * @param percent how large a share, 0 to 100
     * @param of who is without information, in Swedish
     */
    record Reduction(int percent, String of) {}

    /** Ja or Nej by a list that the agency keeps. */
    record Given(String text) implements Rule {

        @Override
        public Stream<Cell> cells() {
            return Stream.empty();
        }

        @Override
        public boolean isNumeric() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.given(this);
        }
    }

    /** One method for each kind of rule. */
    interface Visitor<R> {

        /** For a rule with branches. */
        R categorical(Categorical rule);

        /** For a number that the unit gave. */
        R numeric(Numeric rule);

        /** For one such number over another. */
        R ratio(Ratio rule);

        /** For a figure from a register. */
        R register(Register rule);

        /** For Ja or Nej by a list. */
        R given(Given rule);
    }
}
