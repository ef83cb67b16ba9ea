package se.oppnajamforelser.scoring.outcome;

import java.util.ArrayList;
import java.util.List;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.indicator.Supplement;

/**
 * What an indicator's rule looks at beside the unit's answers.
 *
 * @param indicator the indicator
 * @param judged texts that it needs judged
 * @param previous cells whose answers of the year before it looks at
 * @param corrects whether it has a correction, which can be withdrawn
 * @param register whether it takes figures from a register, or what a list says
 */
record SupplementUse(
        IndicatorId indicator, List<Cell> judged, List<Cell> previous, boolean corrects, boolean register) {

    static SupplementUse of(Indicator indicator) {
        Rule rule = indicator.rule();
        return new SupplementUse(
                indicator.id(),
                rule.judgedCells().toList(),
                rule.previousCells().toList(),
                rule.corrects(),
                rule instanceof Rule.Register || rule instanceof Rule.Given);
    }

    /** Whether the unit's answers say everything, as with most rules. */
    boolean isNone() {
        return judged.isEmpty() && previous.isEmpty() && !corrects && !register;
    }

    /** What has a say in the rule; equal for units of which the same is known. */
    List<String> pattern(Supplement supplement) {
        List<String> pattern = new ArrayList<>();
        judged.forEach(
                cell -> pattern.add(String.valueOf(supplement.judgements().get(cell))));
        previous.forEach(cell -> pattern.add(supplement.previous().to(cell).orElse("")));
        if (corrects) {
            pattern.add(String.valueOf(supplement.withdrawn().contains(indicator)));
        }
        if (register) {
            pattern.add(String.valueOf(supplement.registers().get(indicator)));
        }
        return pattern;
    }
}
