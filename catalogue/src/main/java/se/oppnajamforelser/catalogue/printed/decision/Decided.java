package se.oppnajamforelser.catalogue.printed.decision;

import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.indicator.Outcome;

/**
 * The action of a rule of a decision table: the outcome that it gives.
 *
 * @param outcome the outcome by its name
 * @param corrected whether it holds because a Nej was corrected
 */
public record Decided(NamedOutcome outcome, boolean corrected) {

    static final Decided BORTFALL = of(Outcome.BORTFALL);

    static Decided of(Outcome outcome) {
        return of(NamedOutcome.of(outcome));
    }

    static Decided of(NamedOutcome outcome) {
        return new Decided(outcome, false);
    }

    static Decided of(Branch branch) {
        return new Decided(branch.outcome(), branch.kind() == Branch.Kind.CORRECTED);
    }

    /** The outcome in Swedish, such as "Ja" or "Ja, efter rättelse". */
    public String text() {
        return outcome.label() + (corrected ? ", efter rättelse" : "");
    }
}
