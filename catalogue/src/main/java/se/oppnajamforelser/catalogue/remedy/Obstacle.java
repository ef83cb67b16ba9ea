package se.oppnajamforelser.catalogue.remedy;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.expression.Cell;

/**
 * Why a condition does not have the value that is wanted: whatever gives it that value changes at least one of these
 * cells.
 *
 * @param cells those of them that can be changed; none if nothing helps
 * @param least the fewest cells of any kind that must be changed
 */
record Obstacle(Set<Cell> cells, int least) {

    /** What no change overcomes. */
    static final Obstacle INSURMOUNTABLE = new Obstacle(Set.of(), Integer.MAX_VALUE);

    /** Each of these must be overcome: the one with the fewest cells leaves the fewest ways to try. */
    static Obstacle each(Collection<Obstacle> obstacles) {
        Set<Cell> fewest = obstacles.stream()
                .map(Obstacle::cells)
                .min(Comparator.comparingInt(Set::size))
                .orElseThrow();
        int least = obstacles.stream().mapToInt(Obstacle::least).max().orElseThrow();
        return new Obstacle(fewest, least);
    }

    /** One of these must be overcome, whichever. */
    static Obstacle one(Collection<Obstacle> obstacles) {
        Set<Cell> all = obstacles.stream()
                .flatMap(obstacle -> obstacle.cells.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int least = obstacles.stream().mapToInt(Obstacle::least).min().orElse(Integer.MAX_VALUE);
        return new Obstacle(all, least);
    }
}
