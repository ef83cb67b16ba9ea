package se.oppnajamforelser.aggregation.persistence;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/**
 * A unit's outcomes as they are stored: a letter for each, which takes 55 bytes where the ids would take 1,500.
 *
 * @param letters the first letter of each outcome's name, lower case
 * @param numbers the number for each {@code t}, with blanks between; of a ratio {@code 81.81818=9/11}
 */
record OutcomeText(String letters, String numbers) {

    private static final Outcome[] BY_LETTER = byLetter();

    static OutcomeText of(List<UnitOutcome> outcomes) {
        StringBuilder letters = new StringBuilder(outcomes.size());
        outcomes.forEach(one -> letters.append(letter(one.outcome())));
        String numbers = outcomes.stream()
                .filter(one -> one.number().isPresent())
                .map(OutcomeText::number)
                .collect(Collectors.joining(" "));
        return new OutcomeText(letters.toString(), numbers);
    }

    List<UnitOutcome> outcomes() {
        Deque<String> left = new ArrayDeque<>(Arrays.asList(numbers.split(" ")));
        List<UnitOutcome> outcomes = new ArrayList<>(letters.length());
        for (int place = 0; place < letters.length(); place++) {
            Outcome outcome = outcome(letters.charAt(place));
            outcomes.add(outcome == Outcome.TAL ? number(left.removeFirst()) : UnitOutcome.of(outcome));
        }
        return outcomes;
    }

    private static String number(UnitOutcome one) {
        String exact = one.number().orElseThrow().toPlainString();
        return one.parts()
                .map(parts -> exact + "=" + parts.numerator().toPlainString() + "/"
                        + parts.denominator().toPlainString())
                .orElse(exact);
    }

    private static UnitOutcome number(String text) {
        int parts = text.indexOf('=');
        if (parts < 0) {
            return UnitOutcome.of(new BigDecimal(text));
        }
        int over = text.indexOf('/', parts);
        return new UnitOutcome(
                Outcome.TAL,
                Optional.of(new BigDecimal(text.substring(0, parts))),
                Optional.of(new Measured.Parts(
                        new BigDecimal(text.substring(parts + 1, over)), new BigDecimal(text.substring(over + 1)))));
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
