package se.oppnajamforelser.scoring.explanation;

import java.util.List;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Settled;

/**
 * An outcome with everything that led to it.
 *
 * @param indicator the indicator
 * @param settled its outcome
 * @param because what it is and why, in Swedish
 * @param tree every step
 * @param assumed texts that nobody has judged and that are taken to meet their demands; without them the outcome would
 *     be another
 */
public record Explained(
        Indicator indicator, Settled settled, String because, ExplanationTree tree, List<Cell> assumed) {

    public Explained {
        assumed = List.copyOf(assumed);
    }

    /** The same, and what it takes for granted. */
    public Explained assuming(List<Cell> texts) {
        String condition = texts.stream()
                .map(cell -> " Det förutsätter att texten i fråga " + cell + " bedöms uppfylla kraven.")
                .reduce("", String::concat);
        return new Explained(indicator, settled, because + condition, tree, texts);
    }
}
