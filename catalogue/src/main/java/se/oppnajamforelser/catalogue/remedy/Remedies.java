package se.oppnajamforelser.catalogue.remedy;

import java.util.List;
import java.util.Locale;

/**
 * The smallest changes of its answers that would give a unit Ja on an indicator.
 *
 * @param standing whether there are any, and otherwise why not
 * @param smallest the first of them, all with the same number of changed answers, in the order of the questionnaire
 * @param more how many there are beside those; the search ends at {@value #MOST} in all
 */
public record Remedies(Standing standing, List<Remedy> smallest, int more) {

    /** As many as are looked for: nobody reads more, and their number says enough. */
    public static final int MOST = 1_000;

    public Remedies {
        smallest = List.copyOf(smallest);
    }

    static Remedies none(Standing why) {
        return new Remedies(why, List.of(), 0);
    }

    /** Whether answers can give Ja. */
    public enum Standing {
        /** There are changes that give Ja. */
        CHANGES,
        /** The outcome counts as Ja as it is. */
        ALREADY_JA,
        /** A part of the questionnaire that the indicator rests on has not been sent in. */
        NOT_SUBMITTED,
        /** The indicator has no Ja: it is a number. */
        NO_JA,
        /** A list decides, and no answer. */
        NOT_BY_ANSWERS,
        /** No change of the unit's answers gives Ja. */
        NOTHING_HELPS;

        /** The code used in the API, such as {@code already-ja}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
