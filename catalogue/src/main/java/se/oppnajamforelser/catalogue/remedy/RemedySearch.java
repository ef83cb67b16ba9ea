package se.oppnajamforelser.catalogue.remedy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Wanted;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.question.Values;

/**
 * Finds the fewest changed answers that reach one of several goals. As long as a goal is not reached, one of the cells in
 * its {@link Obstacle} must change: each is tried in turn, and left as it is afterwards, so that no set comes twice. No
 * change is tried first, then one, then two, so that what is found is smallest.
 */
final class RemedySearch {

    private final Questionnaire questionnaire;
    private final List<List<Wanted>> goals;
    private final Predicate<Cell> changeable;
    private final Alternatives alternatives;
    private final Map<Cell, Integer> order = new HashMap<>();
    private final Map<List<Object>, Remedy> found = new LinkedHashMap<>();

    /**
     * A search.
     *
     * @param goals of which one must be reached
     * @param changeable the cells that may be changed
     */
    RemedySearch(Questionnaire questionnaire, List<List<Wanted>> goals, Predicate<Cell> changeable) {
        this.questionnaire = questionnaire;
        this.goals = goals;
        this.changeable = changeable;
        this.alternatives = new Alternatives(questionnaire.withSkipConditions(
                goals.stream().flatMap(List::stream).map(Wanted::expression).toList()));
        questionnaire.questions().stream()
                .flatMap(question -> question.cells().stream())
                .forEach(cell -> order.put(cell, order.size()));
    }

    /** Answers with the changes that led to them, and the cells that will not be changed any more. */
    private record Attempt(Trial trial, List<Change> changes, Set<Cell> settled) {

        Attempt with(Change change, Set<Cell> tried) {
            Set<Cell> all = new HashSet<>(tried);
            all.add(change.cell());
            return new Attempt(
                    trial.with(change),
                    Stream.concat(changes.stream(), Stream.of(change)).toList(),
                    all);
        }
    }

    /**
     * The smallest sets of changes, in the order of the questionnaire.
     *
     * @param made changes that the trial contains, and that belong to every set
     */
    List<Remedy> from(Trial trial, List<Change> made) {
        boolean deeper = true;
        for (int changes = 0; deeper && found.isEmpty(); changes++) {
            deeper = false;
            for (List<Wanted> goal : goals) {
                deeper |= search(goal, new Attempt(trial, made, Set.of()), changes);
            }
        }
        return found.values().stream()
                .sorted((one, other) -> Arrays.compare(places(one), places(other)))
                .toList();
    }

    /**
     * Looks for sets with that many more changes.
     *
     * @return whether there could be larger ones
     */
    private boolean search(List<Wanted> goal, Attempt attempt, int changes) {
        if (found.size() == Remedies.MOST) {
            return false;
        }
        Optional<Obstacle> obstacle =
                new Obstacles(attempt.trial, cell -> changeable.test(cell) && !attempt.settled.contains(cell)).to(goal);
        if (obstacle.isEmpty()) {
            keep(attempt.changes);
            return false;
        }
        Set<Cell> cells = obstacle.get().cells();
        if (cells.isEmpty()) {
            return false;
        }
        if (obstacle.get().least() > changes) {
            return true;
        }
        Set<Cell> tried = new HashSet<>(attempt.settled);
        boolean cutShort = false;
        for (Cell cell : cells) {
            for (Change change : alternatives.of(cell, attempt.trial)) {
                cutShort |= search(goal, attempt.with(change, tried), changes - 1);
            }
            tried.add(cell);
        }
        return cutShort;
    }

    /** Sets that differ in numbers only are one, with the numbers that are nearest. */
    private void keep(List<Change> changes) {
        List<Change> ordered = changes.stream()
                .sorted(Comparator.comparingInt(change -> order.get(change.cell())))
                .toList();
        List<Object> apartFromNumbers =
                ordered.stream().map(this::apartFromNumber).toList();
        found.merge(
                apartFromNumbers,
                new Remedy(ordered),
                (one, other) -> distance(other).compareTo(distance(one)) < 0 ? other : one);
    }

    private Object apartFromNumber(Change change) {
        boolean number = question(change).kind().isNumber()
                && change.to().stream().anyMatch(answer -> Values.number(answer).isPresent());
        return number ? change.cell() : change;
    }

    private BigDecimal distance(Remedy remedy) {
        return remedy.changes().stream()
                .map(change -> new Distance(question(change)).of(change))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Question question(Change change) {
        return questionnaire.question(change.cell().question());
    }

    private int[] places(Remedy remedy) {
        return remedy.changes().stream()
                .mapToInt(change -> order.get(change.cell()))
                .toArray();
    }
}
