package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.scoring.explanation.GivenAnswers;
import se.oppnajamforelser.scoring.outcome.Dossier;
import se.oppnajamforelser.scoring.outcome.RoundScoring;
import se.oppnajamforelser.scoring.outcome.Verdict;
import se.oppnajamforelser.scoring.persistence.Dossiers;
import se.oppnajamforelser.scoring.supplement.Change;
import se.oppnajamforelser.scoring.supplement.Correction;
import se.oppnajamforelser.scoring.supplement.Decision;
import se.oppnajamforelser.scoring.supplement.Entry;
import se.oppnajamforelser.scoring.supplement.Item;
import se.oppnajamforelser.scoring.supplement.Kind;

/** Where corrections by the year before are seen, withdrawn and put back, and where the answers they rest on come in. */
@Singleton
public class CorrectionDesk {

    private final Catalogue catalogue;
    private final Dossiers dossiers;
    private final Supplementing supplementing;

    CorrectionDesk(Catalogue catalogue, Dossiers dossiers, Supplementing supplementing) {
        this.catalogue = catalogue;
        this.dossiers = dossiers;
        this.supplementing = supplementing;
    }

    /**
     * What a unit answered the year before, by answer key; nothing if that is not known.
     *
     * @throws UnknownIdException if there is no such round or unit
     */
    public Map<String, String> previous(String round, String unit) {
        return dossiers.of(catalogue.of(round).key(unit))
                .beside()
                .items(Item.PreviousAnswers.class)
                .<Map<String, String>>map(Item.PreviousAnswers::answers)
                .findFirst()
                .orElse(Map.of());
    }

    /**
     * Takes in what a unit answered the year before, in place of what was known of that. In the caller's transaction.
     *
     * @param answers values by answer key of this year's questionnaire; none to forget what was known
     * @return what is to be told
     * @throws UnknownIdException if there is no such round or unit
     * @throws se.oppnajamforelser.scoring.explanation.RefusedAnswerException if the round has no place for an answer
     */
    public List<Event> takePrevious(String round, String unit, Map<String, List<String>> answers, Decision decision) {
        Answers read = new GivenAnswers(catalogue.of(round).round().questionnaire()).read(answers);
        Change change = read.isEmpty()
                ? Change.takenBack(Kind.PREVIOUS_ANSWERS, "")
                : Change.to(new Item.PreviousAnswers(read.byKey()));
        return supplementing.take(round, Map.of(unit, List.of(change)), decision);
    }

    /**
     * Every outcome of a round that is corrected, or was before the correction was withdrawn, in the order of the frame.
     *
     * @throws UnknownIdException if there is no such round
     */
    public List<Correction> corrections(String round) {
        RoundScoring scoring = catalogue.of(round);
        if (scoring.round().indicators().stream()
                .noneMatch(indicator -> indicator.rule().corrects())) {
            return List.of();
        }
        return dossiers.of(scoring.frame()).stream()
                .flatMap(unit -> corrections(scoring, unit))
                .toList();
    }

    private static Stream<Correction> corrections(RoundScoring scoring, Dossier unit) {
        return scoring.settle(unit, scoring.round().areas()).stream()
                .flatMap(area -> area.verdicts().stream())
                .flatMap(verdict -> correction(scoring.round(), unit, verdict).stream());
    }

    private static Optional<Correction> correction(Round round, Dossier unit, Verdict verdict) {
        Optional<Entry> withdrawn = unit.beside()
                .entry(Kind.WITHDRAWN_CORRECTION, verdict.indicator())
                .filter(entry -> entry.change().item().isPresent());
        if (verdict.correctedFrom().isEmpty() && withdrawn.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Correction(
                round.frame().unit(unit.key().unit()),
                round.indicator(verdict.indicator()),
                verdict.named(),
                verdict.correctedFrom(),
                withdrawn));
    }

    /**
     * Withdraws a correction, or lets it hold again. In the caller's transaction.
     *
     * @return what is to be told
     * @throws UnknownIdException if there is no such round or unit, or the indicator has no correction
     */
    public List<Event> withdraw(String round, String unit, String indicator, boolean withdrawn, Decision decision) {
        String id = correcting(catalogue.of(round).round(), indicator).id().value();
        Change change = withdrawn
                ? Change.to(new Item.WithdrawnCorrection(id))
                : Change.takenBack(Kind.WITHDRAWN_CORRECTION, id);
        return supplementing.take(round, Map.of(unit, List.of(change)), decision);
    }

    private static Indicator correcting(Round round, String wanted) {
        List<Indicator> correcting = round.indicators().stream()
                .filter(indicator -> indicator.rule().corrects())
                .toList();
        return correcting.stream()
                .filter(indicator -> indicator.id().value().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(
                        "rättelsen av indikatorn",
                        wanted,
                        correcting.stream()
                                .map(indicator -> indicator.id().value())
                                .toList()));
    }
}
