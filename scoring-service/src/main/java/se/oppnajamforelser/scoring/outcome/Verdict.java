package se.oppnajamforelser.scoring.outcome;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.oppnajamforelser.catalogue.event.OutcomesSettled.IndicatorOutcome;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.BortfallReason;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Settled;

/**
 * One way in which an indicator can be settled, in words; the same for every unit whose answers say the same.
 *
 * @param id made from everything else, so that two instances give the same verdict the same id
 * @param rules the round and the version of its catalogue, such as {@code oj-2017 2017.1}
 * @param indicator the indicator's id
 * @param outcome the outcome
 * @param value the number of a numeric indicator
 * @param reason why there is no outcome, if it is Bortfall
 * @param because one Swedish sentence that starts with the outcome
 * @param missing answer keys that would settle it, if answers are missing
 */
public record Verdict(
        UUID id,
        String rules,
        String indicator,
        Outcome outcome,
        Optional<BigDecimal> value,
        Optional<BortfallReason> reason,
        String because,
        List<String> missing) {

    public Verdict {
        missing = List.copyOf(missing);
    }

    static Verdict of(String rules, String indicator, Settled settled, String because) {
        List<String> missing = settled.missing().stream().map(Cell::toString).toList();
        String content = String.join(
                "\n",
                rules,
                indicator,
                settled.outcome().code(),
                settled.value().map(BigDecimal::toPlainString).orElse(""),
                settled.reason().map(BortfallReason::code).orElse(""),
                because,
                String.join(",", missing));
        UUID id = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
        return new Verdict(
                id, rules, indicator, settled.outcome(), settled.value(), settled.reason(), because, missing);
    }

    IndicatorOutcome told() {
        return new IndicatorOutcome(indicator, outcome.code(), value, reason.map(BortfallReason::code));
    }
}
