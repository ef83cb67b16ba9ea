package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedMap;
import se.oppnajamforelser.scoring.persistence.Supplements;
import se.oppnajamforelser.scoring.supplement.Entry;
import se.oppnajamforelser.scoring.supplement.UnitSupplement;

/** Where all that is known of units beside their answers is looked up. */
@Singleton
public class SupplementDesk {

    private final Catalogue catalogue;
    private final Supplements supplements;

    SupplementDesk(Catalogue catalogue, Supplements supplements) {
        this.catalogue = catalogue;
        this.supplements = supplements;
    }

    /**
     * What is known of every unit of a round of which something was ever known, by code.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round
     */
    public SortedMap<String, UnitSupplement> ofRound(String round) {
        return supplements.ofRound(catalogue.of(round).round().id());
    }

    /**
     * Everything that was ever changed for a unit, the oldest first.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round or unit
     */
    public List<Entry> history(String round, String unit) {
        return supplements.history(catalogue.of(round).key(unit));
    }
}
