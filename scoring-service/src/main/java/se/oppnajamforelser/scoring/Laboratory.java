package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeSet;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;
import se.oppnajamforelser.scoring.laboratory.Comparison;
import se.oppnajamforelser.scoring.laboratory.Difference;
import se.oppnajamforelser.scoring.outcome.Dossier;
import se.oppnajamforelser.scoring.outcome.RoundScoring;
import se.oppnajamforelser.scoring.outcome.UnitKey;
import se.oppnajamforelser.scoring.persistence.Dossiers;

/** Where rules are tried before anybody decides on them. Nothing is stored. */
@Singleton
public class Laboratory {

    /** Units whose answers are in memory at one time. */
    private static final int BATCH = 50;

    private final Catalogue catalogue;
    private final Dossiers dossiers;

    Laboratory(Catalogue catalogue, Dossiers dossiers) {
        this.catalogue = catalogue;
        this.dossiers = dossiers;
    }

    /**
     * Whether rules of a round can be tried here: where kommuner and stadsdelar answer for themselves.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round
     */
    public boolean tries(String round) {
        return !catalogue.of(round).round().frame().kind().asksRespondents();
    }

    /**
     * What a change of a round would change, for every unit of its frame, by what is known of them so far.
     *
     * @param change in YAML, as {@link Rounds#readAltered} takes it
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round
     * @throws se.oppnajamforelser.catalogue.yaml.CatalogueFaultsException if the round with the change has faults
     */
    public Difference tryOut(String round, String change) {
        RoundScoring scoring = catalogue.of(round);
        Round altered =
                Rounds.readAltered(CatalogueSource.shipped(), scoring.round().id(), change);
        Comparison comparison = new Comparison(scoring.round(), altered);
        List<UnitKey> units = List.copyOf(scoring.frame());
        for (int first = 0; first < units.size(); first += BATCH) {
            add(comparison, scoring, units.subList(first, Math.min(units.size(), first + BATCH)));
        }
        return comparison.difference();
    }

    private void add(Comparison comparison, RoundScoring scoring, List<UnitKey> units) {
        for (Dossier dossier : dossiers.of(new TreeSet<>(units))) {
            comparison.add(
                    scoring.round().frame().unit(dossier.key().unit()),
                    scoring.submitted(dossier),
                    dossier.supplement());
        }
    }
}
