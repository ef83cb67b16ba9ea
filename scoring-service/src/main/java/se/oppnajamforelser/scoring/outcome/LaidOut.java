package se.oppnajamforelser.scoring.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Settled;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Part;

/**
 * One unit's answers laid out by cell. The full scorer is made only when an indicator meets a combination of answers
 * that no unit has had before.
 */
final class LaidOut {

    private static final String NO_ANSWER = "";
    private static final String SOME_TEXT = "text";

    private final Dossier unit;
    private final AnswerPlaces places;
    private final Scorer scorer;
    private final String[] answers;
    private Optional<Scorer.OfUnit> ofUnit = Optional.empty();
    private Optional<Supplement> supplement = Optional.empty();

    LaidOut(Dossier unit, AnswerPlaces places, Scorer scorer) {
        this.unit = unit;
        this.places = places;
        this.scorer = scorer;
        this.answers = new String[places.size()];
        Arrays.fill(answers, NO_ANSWER);
        unit.sent().byPart().values().forEach(this::lay);
    }

    /** Answers to questions that a newer catalogue has taken away stay in the database and have no place. */
    private void lay(PartSubmission part) {
        part.answers().forEach((key, answer) -> places.of(key)
                .ifPresent(place -> answers[place.number()] = place.text() ? SOME_TEXT : answer));
    }

    /**
     * Which of these parts were sent in, the answers in these places, and what is known beside them; equal for units that
     * are alike in all that has a say.
     */
    List<String> pattern(List<String> parts, int[] wanted, SupplementUse use) {
        List<String> answered = pattern(parts, wanted);
        if (use.isNone()) {
            return answered;
        }
        List<String> pattern = new ArrayList<>(answered);
        pattern.addAll(use.pattern(supplement()));
        return pattern;
    }

    private List<String> pattern(List<String> parts, int[] wanted) {
        String[] pattern = new String[parts.size() + wanted.length];
        int next = 0;
        for (String part : parts) {
            pattern[next++] = unit.sent().byPart().containsKey(part) ? part : NO_ANSWER;
        }
        for (int place : wanted) {
            pattern[next++] = answers[place];
        }
        return Arrays.asList(pattern);
    }

    private Supplement supplement() {
        Supplement read = supplement.orElseGet(unit::supplement);
        supplement = Optional.of(read);
        return read;
    }

    Settled settle(Indicator indicator) {
        Scorer.OfUnit made = ofUnit.orElseGet(() -> scorer.of(submitted(), supplement()));
        ofUnit = Optional.of(made);
        return made.settle(indicator);
    }

    /** Whether the part was sent in and not declined in its opening question. */
    boolean responds(Part part) {
        boolean declined = part.gate()
                .flatMap(places::of)
                .filter(gate -> answers[gate.number()].equals(Part.DECLINES))
                .isPresent();
        return unit.sent().byPart().containsKey(part.id()) && !declined;
    }

    Submitted submitted() {
        SortedMap<String, Answers> byPart = new TreeMap<>();
        unit.sent().byPart().forEach((part, submission) -> byPart.put(part, known(submission)));
        return new Submitted(byPart);
    }

    private Answers known(PartSubmission submission) {
        SortedMap<String, String> known = new TreeMap<>(submission.answers());
        known.keySet().removeIf(key -> places.of(key).isEmpty());
        return Answers.of(known);
    }
}
