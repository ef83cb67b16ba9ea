package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.scoring.outcome.Dossier;
import se.oppnajamforelser.scoring.outcome.RoundScoring;
import se.oppnajamforelser.scoring.persistence.Dossiers;
import se.oppnajamforelser.scoring.supplement.Change;
import se.oppnajamforelser.scoring.supplement.Decision;
import se.oppnajamforelser.scoring.supplement.Entry;
import se.oppnajamforelser.scoring.supplement.Item;
import se.oppnajamforelser.scoring.supplement.JudgedText;
import se.oppnajamforelser.scoring.supplement.Kind;
import se.oppnajamforelser.scoring.supplement.RefusedChangeException;
import se.oppnajamforelser.scoring.supplement.TextDigest;

/** Where people judge whether texts meet the demands on them, one by one and with a reason. */
@Singleton
public class JudgementDesk {

    private final Catalogue catalogue;
    private final Dossiers dossiers;
    private final Supplementing supplementing;

    JudgementDesk(Catalogue catalogue, Dossiers dossiers, Supplementing supplementing) {
        this.catalogue = catalogue;
        this.dossiers = dossiers;
        this.supplementing = supplementing;
    }

    /**
     * Every text of a round that a rule needs judged, judged or not, in the order of the frame; a text that does not
     * count, since its question is not asked, is not among them.
     *
     * @throws UnknownIdException if there is no such round
     */
    public List<JudgedText> texts(String round) {
        RoundScoring scoring = catalogue.of(round);
        Map<Cell, List<String>> wanted = judgedCells(scoring.round());
        if (wanted.isEmpty()) {
            return List.of();
        }
        return dossiers.of(scoring.frame()).stream()
                .flatMap(unit -> texts(scoring, unit, wanted).stream())
                .toList();
    }

    /**
     * One text that a rule needs judged.
     *
     * @throws UnknownIdException if there is no such round, unit or text to judge
     * @throws RefusedChangeException if the unit has written nothing there that counts
     */
    public JudgedText text(String round, String unit, String cell) {
        RoundScoring scoring = catalogue.of(round);
        SortedMap<Cell, List<String>> all = judgedCells(scoring.round());
        Cell judged = known(cell, all.keySet());
        return texts(scoring, dossiers.of(scoring.key(unit)), Map.of(judged, all.get(judged))).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedChangeException("Enheten " + unit + " har ingen text i " + cell
                        + " som räknas, så att det inget finns att bedöma."));
    }

    private static List<JudgedText> texts(RoundScoring scoring, Dossier dossier, Map<Cell, List<String>> wanted) {
        Unit unit = scoring.round().frame().unit(dossier.key().unit());
        List<JudgedText> texts = new ArrayList<>();
        wanted.forEach((cell, indicators) -> scoring.counted(dossier, cell)
                .ifPresent(
                        text -> texts.add(new JudgedText(unit, cell, text, indicators, judged(dossier, cell, text)))));
        return texts;
    }

    private static Optional<Entry> judged(Dossier dossier, Cell cell, String text) {
        return dossier.beside().judgement(cell.toString(), text).flatMap(found -> dossier.beside()
                .entry(Kind.JUDGEMENT, cell.toString()));
    }

    /**
     * Judges a text. In the caller's transaction.
     *
     * @param text digest of the text that was read
     * @param meets whether it meets the demands; empty to take back what was judged
     * @return what is to be told
     * @throws UnknownIdException if there is no such round, unit or text to judge
     * @throws RefusedChangeException if the unit has written another text since
     */
    public List<Event> judge(
            String round, String unit, String cell, TextDigest text, Optional<Boolean> meets, Decision decision) {
        JudgedText written = text(round, unit, cell);
        if (!written.digest().equals(text)) {
            throw new RefusedChangeException(
                    "Texten i " + cell + " har ändrats sedan den lästes. Läs den igen och bedöm den som står där nu.");
        }
        Change change = meets.map(found -> Change.to(new Item.Judgement(cell, text, found)))
                .orElseGet(() -> Change.takenBack(Kind.JUDGEMENT, cell));
        return supplementing.take(round, Map.of(unit, List.of(change)), decision);
    }

    private static Cell known(String key, Collection<Cell> judged) {
        return judged.stream()
                .filter(cell -> cell.toString().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(
                        "texten att bedöma",
                        key,
                        judged.stream().map(Cell::toString).toList()));
    }

    /** Ids of the indicators that need it judged, by cell. */
    private static SortedMap<Cell, List<String>> judgedCells(Round round) {
        SortedMap<Cell, List<String>> indicators = new TreeMap<>();
        for (Indicator indicator : round.indicators()) {
            indicator.rule().judgedCells().forEach(cell -> indicators
                    .computeIfAbsent(cell, none -> new ArrayList<>())
                    .add(indicator.id().value()));
        }
        return indicators;
    }
}
