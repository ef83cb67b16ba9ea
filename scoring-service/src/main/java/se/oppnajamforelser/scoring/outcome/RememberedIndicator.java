package se.oppnajamforelser.scoring.outcome;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Settled;

/**
 * One indicator and the verdicts that it has given so far, by the answers that lead to them. Most units answer a few
 * questions in one of a few ways, so that most verdicts, with their texts, are made once.
 */
final class RememberedIndicator {

    /** Above this the memory starts afresh; an indicator over a long grid can meet more patterns than are worth keeping. */
    private static final int MOST = 4_096;

    private final Indicator indicator;
    private final int[] places;
    private final SupplementUse beside;
    private final Function<Settled, Verdict> verdict;
    private final Map<List<String>, Verdict> verdicts = new ConcurrentHashMap<>();

    /**
     * An indicator that has given no verdicts yet.
     *
     * @param gates opening questions of the parts that it rests on
     */
    RememberedIndicator(
            Indicator indicator, List<Cell> gates, AnswerPlaces places, Function<Settled, Verdict> verdict) {
        this.indicator = indicator;
        this.places =
                places.saying(Stream.concat(gates.stream(), indicator.rule().cells()));
        this.beside = SupplementUse.of(indicator);
        this.verdict = verdict;
    }

    Verdict settle(LaidOut unit) {
        List<String> pattern = unit.pattern(indicator.parts(), places, beside);
        Verdict known = verdicts.get(pattern);
        if (known != null) {
            return known;
        }
        Verdict found = verdict.apply(unit.settle(indicator));
        if (verdicts.size() >= MOST) {
            verdicts.clear();
        }
        verdicts.put(pattern, found);
        return found;
    }
}
