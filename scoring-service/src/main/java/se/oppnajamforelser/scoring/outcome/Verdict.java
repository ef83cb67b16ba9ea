package se.oppnajamforelser.scoring.outcome;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.oppnajamforelser.catalogue.event.OutcomesSettled.IndicatorOutcome;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.BortfallReason;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Settled;

/**
 * One way in which an indicator can be settled, in words; the same for every unit whose answers say the same.
 *
 * @param id made from everything else, so that two instances give the same verdict the same id
 * @param rules the round and the version of its catalogue, such as {@code oj-2017 2017.1}
 * @param indicator the indicator's id
 * @param named the outcome by its name
 * @param measured the number of a numeric indicator
 * @param reason why there is no outcome, if it is Bortfall
 * @param correctedFrom the outcome before it was corrected, if it was
 * @param because one Swedish sentence that starts with the outcome
 * @param missing answer keys that would settle it, if answers are missing
 */
public record Verdict(
        UUID id,
        String rules,
        String indicator,
        NamedOutcome named,
        Optional<Measured> measured,
        Optional<BortfallReason> reason,
        Optional<NamedOutcome> correctedFrom,
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
                settled.named().code(),
                settled.measured().map(Verdict::text).orElse(""),
                settled.reason().map(BortfallReason::code).orElse(""),
                settled.correctedFrom().map(NamedOutcome::code).orElse(""),
                because,
                String.join(",", missing));
        UUID id = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
        return new Verdict(
                id,
                rules,
                indicator,
                settled.named(),
                settled.measured(),
                settled.reason(),
                settled.correctedFrom(),
                because,
                missing);
    }

    private static String text(Measured measured) {
        return measured.exact().toPlainString()
                + measured.parts()
                        .map(parts -> " " + parts.numerator().toPlainString() + "/"
                                + parts.denominator().toPlainString())
                        .orElse("");
    }

    /** What it counts as when shares are taken. */
    public Outcome outcome() {
        return named.countsAs();
    }

    IndicatorOutcome told() {
        return new IndicatorOutcome(
                indicator,
                outcome().code(),
                measured.map(Measured::value),
                reason.map(BortfallReason::code),
                Optional.of(named).filter(NamedOutcome::isOwn).map(NamedOutcome::code),
                measured.filter(number -> number.exact().compareTo(number.value()) != 0)
                        .map(Measured::exact),
                measured.flatMap(Measured::parts).map(Measured.Parts::numerator),
                measured.flatMap(Measured::parts).map(Measured.Parts::denominator),
                correctedFrom.map(NamedOutcome::code));
    }
}
