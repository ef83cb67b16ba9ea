package se.oppnajamforelser.catalogue.remedy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Comparison;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Situation;
import se.oppnajamforelser.catalogue.expression.Truth;
import se.oppnajamforelser.catalogue.indicator.Wanted;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** Finds what keeps conditions from the values that are wanted, in one trial. */
final class Obstacles {

    private final Questionnaire questionnaire;
    private final Situation sheet;
    private final Situation asIfAsked;
    private final Predicate<Cell> changeable;

    /**
     * Obstacles in a trial.
     *
     * @param changeable the cells that may be changed
     */
    Obstacles(Trial trial, Predicate<Cell> changeable) {
        this.questionnaire = trial.questionnaire();
        this.sheet = trial.sheet();
        this.asIfAsked = trial.asIfAsked();
        this.changeable = changeable;
    }

    /** What keeps the conditions from having all their values; empty if they have. */
    Optional<Obstacle> to(List<Wanted> wanted) {
        List<Obstacle> obstacles = wanted.stream()
                .flatMap(condition -> to(condition.expression(), condition.truth()).stream())
                .toList();
        return obstacles.isEmpty() ? Optional.empty() : Optional.of(Obstacle.each(obstacles));
    }

    private Optional<Obstacle> to(Expression expression, Truth wanted) {
        boolean reached = expression.truth(sheet) == wanted;
        return reached ? Optional.empty() : Optional.of(expression.accept(new Towards(wanted)));
    }

    private List<Obstacle> to(Collection<? extends Expression> expressions, Truth wanted) {
        return expressions.stream().flatMap(each -> to(each, wanted).stream()).toList();
    }

    private Obstacle just(Collection<Cell> cells) {
        Set<Cell> open = new LinkedHashSet<>(cells);
        open.removeIf(changeable.negate());
        return new Obstacle(open, 1);
    }

    /** A question that has no skip condition is always asked. */
    private Obstacle toAsking(Cell cell, Truth wanted) {
        return questionnaire.askedWhen(cell).flatMap(skip -> to(skip, wanted)).orElse(Obstacle.INSURMOUNTABLE);
    }

    /** A cell with every cell that decides whether it is asked. */
    private Stream<Cell> withLeads(Cell cell) {
        return Stream.concat(
                Stream.of(cell),
                questionnaire.askedWhen(cell).stream()
                        .flatMap(Expression::cells)
                        .flatMap(this::withLeads));
    }

    /** What keeps a condition, which does not have this value, from having it. */
    private final class Towards implements Expression.Visitor<Obstacle> {

        private final Truth wanted;

        private Towards(Truth wanted) {
            this.wanted = wanted;
        }

        /**
         * A test of one cell holds where it is asked and the answer passes. It fails where it is not asked, or where it is
         * asked and the answer does not pass.
         */
        private Obstacle ofTest(Expression test, Cell cell) {
            Truth own = test.truth(asIfAsked);
            if (wanted == Truth.TRUE) {
                return own == Truth.TRUE ? toAsking(cell, Truth.TRUE) : just(List.of(cell));
            }
            Obstacle self = own == Truth.FALSE ? toAsking(cell, Truth.TRUE) : just(List.of(cell));
            return Obstacle.one(List.of(self, toAsking(cell, Truth.FALSE)));
        }

        @Override
        public Obstacle oneOf(Expression.OneOf oneOf) {
            return ofTest(oneOf, oneOf.cell());
        }

        @Override
        public Obstacle answered(Expression.Answered answered) {
            return ofTest(answered, answered.cell());
        }

        @Override
        public Obstacle judged(Expression.Judged judged) {
            return ofTest(judged, judged.cell());
        }

        @Override
        public Obstacle previous(Expression.Previous previous) {
            return Obstacle.INSURMOUNTABLE;
        }

        /** Rows must come or go; where some must come, at least as many as no answer, asked or not, is there for. */
        @Override
        public Obstacle count(Expression.Count count) {
            boolean more = count.comparison().isFloor() == (wanted == Truth.TRUE);
            if (count.comparison() == Comparison.EQUAL) {
                List<Obstacle> either = new ArrayList<>(to(count.rows(), Truth.TRUE));
                either.addAll(to(count.rows(), Truth.FALSE));
                return Obstacle.one(either);
            }
            Obstacle rows = Obstacle.one(to(count.rows(), more ? Truth.TRUE : Truth.FALSE));
            return more ? new Obstacle(rows.cells(), Math.max(1, lacking(count))) : rows;
        }

        private int lacking(Expression.Count count) {
            int passing = (int) count.rows().stream()
                    .filter(row -> row.truth(asIfAsked) == Truth.TRUE)
                    .count();
            int needed = passing;
            while (needed < count.rows().size() && !holds(count, needed)) {
                needed++;
            }
            return needed - passing;
        }

        private boolean holds(Expression.Count count, int rows) {
            return Truth.of(count.comparison().holds(Integer.compare(rows, count.limit()))) == wanted;
        }

        @Override
        public Obstacle anyRow(Expression.AnyRow anyRow) {
            return ofSteps(anyRow.rows(), wanted == Truth.FALSE);
        }

        @Override
        public Obstacle numbers(Expression.Numbers numbers) {
            return just(numbers.cells().flatMap(Obstacles.this::withLeads).toList());
        }

        @Override
        public Obstacle and(Expression.And and) {
            return ofSteps(and.all(), wanted == Truth.TRUE);
        }

        @Override
        public Obstacle or(Expression.Or or) {
            return ofSteps(or.either(), wanted == Truth.FALSE);
        }

        private Obstacle ofSteps(Collection<? extends Expression> steps, boolean all) {
            List<Obstacle> obstacles = to(steps, wanted);
            return all ? Obstacle.each(obstacles) : Obstacle.one(obstacles);
        }

        @Override
        public Obstacle not(Expression.Not not) {
            return not.negated().accept(new Towards(wanted.not()));
        }
    }
}
