package se.oppnajamforelser.catalogue.indicator;

import se.oppnajamforelser.catalogue.expression.Expression;

/**
 * One branch of a rule: the outcome that a unit gets where the condition holds and no earlier branch's does.
 *
 * @param kind its place in the fixed order
 * @param outcome what a unit gets for which it holds
 * @param condition when it holds
 */
public record Branch(Kind kind, NamedOutcome outcome, Expression condition) {

    /** A branch that gives the outcome that its kind is named after. */
    public static Branch of(Kind kind, Expression condition) {
        return new Branch(kind, NamedOutcome.of(kind.usual), condition);
    }

    /** The kinds of branches, in the order in which they are tried; design, section 5. */
    public enum Kind {
        CANNOT_ANSWER(Outcome.KAN_INTE_SVARA, "cannotAnswer"),
        NOT_APPLICABLE(Outcome.EJ_AKTUELLT, "notApplicable"),
        /** An outcome of the indicator's own; several are tried in the order in which they stand. */
        OTHER(Outcome.JA, "otherOutcomes"),
        YES(Outcome.JA, "yes"),
        /** Ja, because of what the unit answered the year before: a correction, which can be withdrawn. */
        CORRECTED(Outcome.JA, "correctedToYes"),
        PARTIAL(Outcome.DELVIS, "partial");

        private final Outcome usual;
        private final String key;

        Kind(Outcome usual, String key) {
            this.usual = usual;
            this.key = key;
        }

        /** The kind's key in catalogue files. */
        public String key() {
            return key;
        }
    }
}
