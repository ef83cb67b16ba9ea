package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;
import se.oppnajamforelser.scoring.laboratory.Comparison;
import se.oppnajamforelser.scoring.laboratory.Difference;
import se.oppnajamforelser.scoring.laboratory.Participant;
import se.oppnajamforelser.scoring.outcome.Dossier;
import se.oppnajamforelser.scoring.outcome.RoundScoring;
import se.oppnajamforelser.scoring.outcome.UnitKey;
import se.oppnajamforelser.scoring.persistence.Dossiers;
import se.oppnajamforelser.scoring.persistence.RoundStates;
import se.oppnajamforelser.scoring.persistence.Units;

/** Where rules are tried before anybody decides on them. Nothing is stored. */
@Singleton
public class Laboratory {

    /** Kommuner and stadsdelar whose answers are in memory at one time. */
    private static final int UNITS_AT_ONCE = 50;

    /** The same of respondents, who have fewer questions. */
    private static final int RESPONDENTS_AT_ONCE = 1_000;

    private final Catalogue catalogue;
    private final RoundStates rounds;
    private final Units units;
    private final Dossiers dossiers;

    Laboratory(Catalogue catalogue, RoundStates rounds, Units units, Dossiers dossiers) {
        this.catalogue = catalogue;
        this.rounds = rounds;
        this.units = units;
        this.dossiers = dossiers;
    }

    /**
     * What a change of a round would change, for every unit of its frame and every respondent, by what is known of them
     * so far.
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
        if (scoring.round().frame().kind().asksRespondents()) {
            addRespondents(comparison, scoring);
        } else {
            addUnits(comparison, scoring);
        }
        return comparison.difference(rounds.invited(scoring.round().id()));
    }

    private void addUnits(Comparison comparison, RoundScoring scoring) {
        List<UnitKey> frame = List.copyOf(scoring.frame());
        for (int first = 0; first < frame.size(); first += UNITS_AT_ONCE) {
            add(comparison, scoring, frame.subList(first, Math.min(frame.size(), first + UNITS_AT_ONCE)));
        }
    }

    private void addRespondents(Comparison comparison, RoundScoring scoring) {
        String round = scoring.round().id();
        List<UnitKey> some = units.first(round, RESPONDENTS_AT_ONCE);
        while (!some.isEmpty()) {
            add(comparison, scoring, some);
            some = units.after(some.get(some.size() - 1), RESPONDENTS_AT_ONCE);
        }
    }

    private void add(Comparison comparison, RoundScoring scoring, List<UnitKey> keys) {
        Frame frame = scoring.round().frame();
        for (Dossier dossier : dossiers.of(new TreeSet<>(keys))) {
            Optional<Background> background = dossier.sent().background();
            if (background.isPresent() == frame.kind().asksRespondents()) {
                comparison.add(
                        Participant.of(frame, dossier.key().unit(), background),
                        scoring.submitted(dossier),
                        dossier.supplement());
            }
        }
    }
}
