package se.oppnajamforelser.aggregation.persistence;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/**
 * A unit's outcomes as they are stored: a letter for each, which takes 55 bytes where the ids would take 1,500.
 *
 * @param letters the first letter of each outcome's name, lower case
 * @param numbers the number for each {@code t}, with blanks between
 */
record OutcomeText(String letters, String numbers) {

    private static final Outcome[] BY_LETTER = byLetter();

    static OutcomeText of(List<UnitOutcome> outcomes) {
        StringBuilder letters = new StringBuilder(outcomes.size());
        outcomes.forEach(one -> letters.append(letter(one.outcome())));
        String numbers = outcomes.stream()
                .flatMap(one -> one.number().stream())
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" "));
        return new OutcomeText(letters.toString(), numbers);
    }

    List<UnitOutcome> outcomes() {
        Deque<String> left = new ArrayDeque<>(Arrays.asList(numbers.split(" ")));
        List<UnitOutcome> outcomes = new ArrayList<>(letters.length());
        for (int place = 0; place < letters.length(); place++) {
            Outcome outcome = outcome(letters.charAt(place));
            Optional<BigDecimal> number =
                    outcome == Outcome.TAL ? Optional.of(new BigDecimal(left.removeFirst())) : Optional.empty();
            outcomes.add(new UnitOutcome(outcome, number));
        }
        return outcomes;
    }

    /** The outcome that a letter stands for. */
    static Outcome outcome(char letter) {
        return BY_LETTER[letter];
    }

    /** The letter that stands for an outcome. */
    static char letter(Outcome outcome) {
        return Character.toLowerCase(outcome.name().charAt(0));
    }

    private static Outcome[] byLetter() {
        Outcome[] outcomes = new Outcome['z' + 1];
        Arrays.stream(Outcome.values()).forEach(outcome -> outcomes[letter(outcome)] = outcome);
        return outcomes;
    }
}
