package se.oppnajamforelser.scoring.outcome;

import java.util.List;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.scoring.supplement.UnitSupplement;

/**
 * All that one unit's outcomes rest on.
 *
 * @param sent what it has sent in
 * @param beside what is known of it beside that
 */
public record Dossier(UnitSubmissions sent, UnitSupplement beside) {

    /** A unit of which nothing is known. */
    static Dossier empty(UnitKey key) {
        return new Dossier(UnitSubmissions.of(key, List.of()), UnitSupplement.NONE);
    }

    /** Which unit it is. */
    public UnitKey key() {
        return sent.key();
    }

    /** What is known beside the answers, as the rules read it; judgements of texts that have been changed are no more. */
    public Supplement supplement() {
        return beside.supplement(sent::answer);
    }
}
