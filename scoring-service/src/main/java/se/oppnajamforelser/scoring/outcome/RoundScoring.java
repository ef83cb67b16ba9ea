package se.oppnajamforelser.scoring.outcome;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Explanation;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.question.AnswerSheet;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.region.Respondent;
import se.oppnajamforelser.catalogue.round.Round;

/** Settles the units of one round by the rules of its catalogue. Safe for use by several threads. */
public final class RoundScoring {

    private final Round round;
    private final Scorer scorer;
    private final AnswerPlaces places;
    private final Map<String, List<RememberedIndicator>> byArea = new LinkedHashMap<>();
    private final Map<String, List<String>> restsOn = new LinkedHashMap<>();

    /** The scoring of one round. */
    public RoundScoring(Round round) {
        this.round = round;
        this.scorer = new Scorer(round.questionnaire());
        this.places = new AnswerPlaces(round.questionnaire());
        Explanation explanation = new Explanation(round.questionnaire());
        for (Area area : round.areas()) {
            restsOn.put(area.id(), area.restsOn());
            byArea.put(
                    area.id(),
                    area.indicators().stream()
                            .map(indicator -> remembered(indicator, explanation))
                            .toList());
        }
    }

    private RememberedIndicator remembered(Indicator indicator, Explanation explanation) {
        String rules = round.id() + " " + round.version();
        List<Cell> gates = indicator.parts().stream()
                .flatMap(part -> round.questionnaire().part(part).gate().stream())
                .map(Cell::of)
                .toList();
        return new RememberedIndicator(
                indicator,
                gates,
                places,
                settled -> Verdict.of(rules, indicator.id().value(), settled, explanation.because(settled)));
    }

    /** The round as the catalogue describes it. */
    public Round round() {
        return round;
    }

    /**
     * Refuses a submission that the round cannot have: of a unit, a part or a question that it doesn't have, or of a
     * respondent without the background that its figures are broken down by.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException names what is unknown and the nearest known
     * @throws IllegalArgumentException if the background is not that of the round's respondents
     */
    public void check(SubmissionReceived submission) {
        Optional<Background> told = submission.background();
        round.frame().asked(submission.unit(), told.map(Background::groups), told.flatMap(Background::weight));
        Part part = round.questionnaire().part(submission.part());
        places.check(part, submission.answers().keySet());
    }

    /** The areas whose indicators rest on one of these parts. */
    public List<Area> areasOn(Collection<String> parts) {
        return round.areas().stream()
                .filter(area -> restsOn.get(area.id()).stream().anyMatch(parts::contains))
                .toList();
    }

    /** What a unit gets on every indicator of these areas. */
    public List<AreaOutcomes> settle(Dossier unit, List<Area> areas) {
        LaidOut laidOut = new LaidOut(unit, places, scorer);
        return areas.stream().map(area -> settle(unit, area, laidOut)).toList();
    }

    /** What a unit of which nothing is known gets in every area. */
    public List<AreaOutcomes> settleUnknown(String unit) {
        return settle(Dossier.empty(new UnitKey(round.id(), unit)), round.areas());
    }

    /** What a unit has sent in, as the rules read it; without answers to questions that the round no longer asks. */
    public Submitted submitted(Dossier unit) {
        return new LaidOut(unit, places, scorer).submitted();
    }

    /**
     * A unit of the round's frame, or a respondent of one of its kommuner.
     *
     * @throws UnknownIdException if there is none; names the nearest unit, if units are asked
     */
    public UnitKey key(String unit) {
        if (round.frame().kind().asksRespondents() && !Respondent.isCode(unit)) {
            throw new UnknownIdException("den svarande", unit, List.of());
        }
        round.frame().behind(unit);
        return new UnitKey(round.id(), unit);
    }

    /**
     * Every unit of the round's frame, in the order in which units are locked; none where units of care or persons are
     * asked, of whom only those are known that have sent in something.
     */
    public SortedSet<UnitKey> frame() {
        SortedSet<UnitKey> frame = new TreeSet<>();
        if (round.frame().kind().asksRespondents()) {
            return frame;
        }
        round.frame().units().forEach(unit -> frame.add(new UnitKey(round.id(), unit.code())));
        return frame;
    }

    /** What a unit has answered in a cell, if that counts: not if its question is not asked. */
    public Optional<String> counted(Dossier unit, Cell cell) {
        return new AnswerSheet(round.questionnaire(), submitted(unit).all())
                .counted()
                .to(cell);
    }

    private AreaOutcomes settle(Dossier unit, Area area, LaidOut laidOut) {
        SortedMap<String, Long> revisions = unit.sent().revisions(restsOn.get(area.id()));
        long sum = revisions.values().stream().mapToLong(Long::longValue).sum();
        return new AreaOutcomes(
                unit.key(),
                area.id(),
                Edition.of(round.version()).revision(sum + unit.beside().revision()),
                round.version(),
                revisions,
                laidOut.responds(round.questionnaire().part(area.part())),
                byArea.get(area.id()).stream()
                        .map(indicator -> indicator.settle(laidOut))
                        .toList(),
                unit.sent().background());
    }
}
