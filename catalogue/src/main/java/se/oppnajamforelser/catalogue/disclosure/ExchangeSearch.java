package se.oppnajamforelser.catalogue.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for the exchange that keeps a figure uncertain at the least loss, given what is hidden already.
 *
 * <p>Tried are one unit alone, two units, and four units at the corners of a rectangle, for which every shown total stays
 * what it is (the hypercube method, with rectangles only).
 */
final class ExchangeSearch {

    private final Grid grid;
    private final BitSet hidden;
    /** For each unit the totals that are shown. */
    private final List<BitSet> shown = new ArrayList<>();

    private final Map<BitSet, List<Integer>> unitsByShown = new HashMap<>();

    ExchangeSearch(Grid grid, BitSet hidden) {
        this.grid = grid;
        this.hidden = hidden;
        for (int unit = 0; unit < grid.units(); unit++) {
            BitSet totals = without(grid.totalsOf(unit), hidden);
            shown.add(totals);
            if (grid.known(unit).width() > 0) {
                unitsByShown.computeIfAbsent(totals, none -> new ArrayList<>()).add(unit);
            }
        }
    }

    /** The best exchange; empty if no unit of the cell can be another than it is. */
    Optional<Exchange> cheapest(Demand demand) {
        Best best = new Best(demand);
        for (int root : grid.unitsOf(demand.cell())) {
            if (grid.known(root).width() >= demand.leeway()) {
                best.consider(List.of(root), List.of());
                pairs(root, best);
                rectangles(root, best);
            }
        }
        return best.exchange;
    }

    /** An exchange that needs nothing more to be hidden. */
    Optional<Exchange> free(Demand demand) {
        return cheapest(demand)
                .filter(exchange -> without(exchange.cells(grid), hidden).isEmpty());
    }

    private void pairs(int root, Best best) {
        for (int other = 0; other < grid.units() && !best.isFree(); other++) {
            if (other != root) {
                best.consider(List.of(root), List.of(other));
            }
        }
    }

    /** Root and opposite grow, two others shrink, each of which shares some totals with root and the rest with opposite. */
    private void rectangles(int root, Best best) {
        for (int first = 0; first < grid.units() && !best.isFree(); first++) {
            BitSet missing = without(shown.get(root), shown.get(first));
            if (!missing.isEmpty() && best.isWorth(root, first)) {
                for (int second : grid.unitsOf(missing.nextSetBit(0))) {
                    if (best.isWorth(root, second)) {
                        rectangle(root, first, second, best);
                    }
                }
            }
        }
    }

    private void rectangle(int root, int first, int second, Best best) {
        BitSet corner = shown.get(root);
        BitSet one = shown.get(first);
        BitSet two = shown.get(second);
        BitSet either = copy(one);
        either.or(two);
        BitSet both = copy(one);
        both.and(two);
        if (second == root
                || !without(corner, either).isEmpty()
                || !without(both, corner).isEmpty()) {
            return;
        }
        BitSet opposite = copy(one);
        opposite.xor(two);
        opposite.xor(corner);
        for (int fourth : unitsByShown.getOrDefault(opposite, List.of())) {
            if (fourth != root && fourth != first && fourth != second) {
                best.consider(List.of(root, fourth), List.of(first, second));
            }
        }
    }

    private static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }

    private static BitSet without(BitSet set, BitSet others) {
        BitSet rest = copy(set);
        rest.andNot(others);
        return rest;
    }

    /** The best exchange so far; of equals the first. */
    private final class Best {

        private final Demand demand;
        private Optional<Exchange> exchange = Optional.empty();
        private Loss loss = new Loss(Integer.MAX_VALUE, 0, 0);

        private Best(Demand demand) {
            this.demand = demand;
        }

        private void consider(List<Integer> up, List<Integer> down) {
            Exchange candidate = new Exchange(up, down);
            if (candidate.room(grid) < demand.leeway()) {
                return;
            }
            Loss candidates = grid.loss(without(candidate.cells(grid), hidden));
            if (candidates.compareTo(loss) < 0 && demand.isMetBy(candidate, grid)) {
                exchange = Optional.of(candidate);
                loss = candidates;
            }
        }

        private boolean isFree() {
            return loss.equals(Loss.NOTHING);
        }

        /** Whether that unit has room to shrink as root grows, and hiding it alone would not already cost more. */
        private boolean isWorth(int root, int unit) {
            return root != unit
                    && (hidden.get(unit) || new Loss(0, 1, grid.counts(unit).population()).compareTo(loss) < 0)
                    && new Exchange(List.of(root), List.of(unit)).room(grid) >= demand.leeway();
        }
    }
}
