package se.oppnajamforelser.catalogue.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides which figures of a table are not shown: the too small ones, and so many others that none of these can be
 * worked out from what is left.
 *
 * <p>For every too small figure an {@link Exchange} is found that would give it every other value that the rule allows and
 * leaves everything shown as it is, and all that the exchange would change is hidden. So the figure stays uncertain
 * whatever is computed from the rest. The same table always gives the same answer.
 */
public final class Suppressor {

    private final AdditiveTable table;
    private final SuppressionRule rule;
    private final Grid grid;
    private final Map<Integer, Reason> primary = new TreeMap<>();
    private final List<Demand> demands = new ArrayList<>();
    private final Map<Demand, Exchange> exchanges = new TreeMap<>(Comparator.comparingInt(Demand::cell));
    private BitSet hidden = new BitSet();

    private Suppressor(AdditiveTable table, SuppressionRule rule) {
        this.table = table;
        this.rule = rule;
        this.grid = new Grid(table, rule);
    }

    /** The figures of the table that are not shown under the rule. */
    public static Suppression suppress(AdditiveTable table, SuppressionRule rule) {
        Suppressor suppressor = new Suppressor(table, rule);
        suppressor.hideTooSmall();
        suppressor.demands.forEach(suppressor::protect);
        suppressor.showWhatIsNotNeeded();
        return suppressor.suppression();
    }

    private void hideTooSmall() {
        for (int cell = 0; cell < grid.cells(); cell++) {
            Optional<Reason> reason = rule.hides(grid.counts(cell));
            if (reason.isPresent()) {
                primary.put(cell, reason.get());
                hidden.set(cell);
                demands.add(new Demand(
                        cell, Math.min(rule.leeway(), grid.known(cell).width())));
            }
        }
    }

    private void protect(Demand demand) {
        Exchange exchange = new ExchangeSearch(grid, hidden)
                .cheapest(demand)
                .or(() -> new ExchangeSearch(grid, hidden).cheapest(new Demand(demand.cell(), 1)))
                .orElseThrow(() -> new IllegalStateException(grid.id(demand.cell()) + ": no way to protect it"));
        exchanges.put(demand, exchange);
        hidden.or(exchange.cells(grid));
    }

    /** What was hidden for one figure may have become needless by what was hidden for another. */
    private void showWhatIsNotNeeded() {
        int before;
        do {
            before = hidden.cardinality();
            hidden.stream()
                    .filter(cell -> !primary.containsKey(cell))
                    .boxed()
                    .sorted(Comparator.comparing(this::loss).reversed())
                    .toList()
                    .forEach(this::showIfNotNeeded);
        } while (hidden.cardinality() < before);
    }

    private Loss loss(int cell) {
        BitSet alone = new BitSet();
        alone.set(cell);
        return grid.loss(alone);
    }

    private void showIfNotNeeded(int cell) {
        BitSet fewer = (BitSet) hidden.clone();
        fewer.clear(cell);
        ExchangeSearch search = new ExchangeSearch(grid, fewer);
        Map<Demand, Exchange> others = new TreeMap<>(Comparator.comparingInt(Demand::cell));
        for (Demand demand : demands) {
            if (exchanges.get(demand).cells(grid).get(cell)) {
                Optional<Exchange> other = search.free(demand);
                if (other.isEmpty()) {
                    return;
                }
                others.put(demand, other.get());
            }
        }
        exchanges.putAll(others);
        hidden = fewer;
    }

    private Suppression suppression() {
        Map<String, Reason> reasons = new TreeMap<>();
        hidden.stream().forEach(cell -> reasons.put(grid.id(cell), reason(cell)));
        return new Suppression(
                table,
                rule,
                reasons,
                exchanges.values().stream().map(this::named).toList());
    }

    private Reason reason(int cell) {
        return Optional.ofNullable(primary.get(cell))
                .orElseGet(() -> new Reason.Protects(exchanges.entrySet().stream()
                        .filter(entry -> entry.getValue().cells(grid).get(cell))
                        .map(entry -> grid.id(entry.getKey().cell()))
                        .toList()));
    }

    private Suppression.Witness named(Exchange exchange) {
        return new Suppression.Witness(
                exchange.up().stream().map(grid::id).toList(),
                exchange.down().stream().map(grid::id).toList());
    }
}
