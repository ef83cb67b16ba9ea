package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedSet;
import se.oppnajamforelser.scoring.outcome.AreaOutcomes;
import se.oppnajamforelser.scoring.outcome.RoundScoring;
import se.oppnajamforelser.scoring.outcome.UnitKey;
import se.oppnajamforelser.scoring.persistence.Dossiers;
import se.oppnajamforelser.scoring.persistence.Outcomes;
import se.oppnajamforelser.scoring.persistence.Units;

/** Settles whole units from what is known of them, which may be nothing. */
@Singleton
class Settlement {

    private final Units units;
    private final Dossiers dossiers;
    private final Outcomes outcomes;

    Settlement(Units units, Dossiers dossiers, Outcomes outcomes) {
        this.units = units;
        this.dossiers = dossiers;
        this.outcomes = outcomes;
    }

    /** Settles every area of these units and keeps what is newer. In the caller's transaction, which holds the round. */
    List<AreaOutcomes> settle(RoundScoring scoring, SortedSet<UnitKey> wanted) {
        units.lock(wanted);
        List<AreaOutcomes> settled = dossiers.of(wanted).stream()
                .flatMap(unit -> scoring.settle(unit, scoring.round().areas()).stream())
                .toList();
        outcomes.putNewer(settled);
        return settled;
    }
}
