package se.oppnajamforelser.catalogue.indicator;

import java.util.Map;
import java.util.Set;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.question.Answers;

/**
 * What is known of a unit beside what it has sent in.
 *
 * @param previous its answers of the year before, as far as they are known; never counted as answers
 * @param judgements whether a person has judged that the text in a cell meets its demands
 * @param registers what registers and lists say, by indicator
 * @param withdrawn indicators whose correction has been withdrawn for the unit
 */
public record Supplement(
        Answers previous,
        Map<Cell, Boolean> judgements,
        Map<IndicatorId, RegisterEntry> registers,
        Set<IndicatorId> withdrawn) {

    /** Nothing is known. */
    public static final Supplement NONE = new Supplement(Answers.NONE, Map.of(), Map.of(), Set.of());

    public Supplement {
        judgements = Map.copyOf(judgements);
        registers = Map.copyOf(registers);
        withdrawn = Set.copyOf(withdrawn);
    }

    /** Answers of the year before, and nothing else. */
    public static Supplement ofPrevious(Answers previous) {
        return new Supplement(previous, Map.of(), Map.of(), Set.of());
    }
}
