package se.oppnajamforelser.scoring.supplement;

import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.region.Unit;

/**
 * A text that counts in an outcome only if a person finds that it meets the demands on it.
 *
 * @param unit who wrote it
 * @param cell where it stands
 * @param text what was written; never in a log
 * @param indicators ids of the indicators that it has a say in
 * @param judged what was found of this very text, by whom, when and why; empty until then
 */
public record JudgedText(Unit unit, Cell cell, String text, List<String> indicators, Optional<Entry> judged) {

    public JudgedText {
        indicators = List.copyOf(indicators);
    }

    /** By what the text is recognised when it is judged. */
    public TextDigest digest() {
        return TextDigest.of(text);
    }

    /** Whether it was found to meet its demands; empty until a person has judged it. */
    public Optional<Boolean> meets() {
        return judged.flatMap(entry -> entry.change().item())
                .map(Item.Judgement.class::cast)
                .map(Item.Judgement::meets);
    }

    @Override
    public String toString() {
        return unit.code() + " " + cell + ", " + text.length() + " characters";
    }
}
