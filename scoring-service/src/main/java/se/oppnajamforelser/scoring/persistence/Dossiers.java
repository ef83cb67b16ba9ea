package se.oppnajamforelser.scoring.persistence;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.scoring.outcome.Dossier;
import se.oppnajamforelser.scoring.outcome.UnitKey;
import se.oppnajamforelser.scoring.outcome.UnitSubmissions;
import se.oppnajamforelser.scoring.supplement.UnitSupplement;

/** All that is known of each unit. */
@Singleton
public class Dossiers {

    private final Submissions submissions;
    private final Supplements supplements;

    Dossiers(Submissions submissions, Supplements supplements) {
        this.submissions = submissions;
        this.supplements = supplements;
    }

    /**
     * Keeps the submissions that are newer than what is stored, and gives all that is known of these units. The units
     * are locked.
     *
     * @param received each key once
     */
    public List<Dossier> keepNewer(Collection<SubmissionReceived> received, SortedSet<UnitKey> units) {
        return dossiers(submissions.keepNewer(received, units), units);
    }

    /** All that is known of these units, which for some of them may be nothing. */
    public List<Dossier> of(SortedSet<UnitKey> units) {
        return dossiers(submissions.of(units), units);
    }

    /** All that is known of one unit. */
    public Dossier of(UnitKey unit) {
        return of(new TreeSet<>(List.of(unit))).get(0);
    }

    private List<Dossier> dossiers(List<UnitSubmissions> sent, SortedSet<UnitKey> units) {
        Map<UnitKey, UnitSupplement> beside = supplements.of(units);
        return sent.stream()
                .map(unit -> new Dossier(unit, beside.getOrDefault(unit.key(), UnitSupplement.NONE)))
                .toList();
    }
}
