package se.oppnajamforelser.catalogue.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.question.Values;

/**
 * Settles indicators without keeping the steps: the rules of a round compiled once to closures over encoded answers.
 *
 * <p>For recomputations, where millions of rules are applied. Gives the same outcomes as {@link Scorer}, and a test
 * holds the two together. Safe for use by several threads.
 */
public final class FastScorer {

    private final Questionnaire questionnaire;
    private final Places cells;
    private final Compiled[] indicators;

    /** Bit n of {@code parts} is set if the indicator rests on part n. */
    private record Compiled(Indicator indicator, long parts, CompiledRule rule) {}

    /** Compiles the rules of these indicators. */
    public FastScorer(Questionnaire questionnaire, List<Indicator> indicators) {
        this.questionnaire = questionnaire;
        this.cells = new Places(questionnaire);
        ConditionCompiler conditions = new ConditionCompiler(questionnaire, cells);
        this.indicators = indicators.stream()
                .map(indicator -> new Compiled(
                        indicator,
                        places(indicator),
                        indicator.rule().accept(new RuleCompiler(indicator.id(), conditions))))
                .toArray(Compiled[]::new);
    }

    private long places(Indicator indicator) {
        return bits(part -> indicator.parts().contains(part.id()));
    }

    private long bits(Predicate<Part> wanted) {
        List<Part> parts = questionnaire.parts();
        long bits = 0;
        for (int place = 0; place < parts.size(); place++) {
            bits |= wanted.test(parts.get(place)) ? 1L << place : 0;
        }
        return bits;
    }

    /** One unit's answers, in the form that compiled rules read. */
    public static final class Encoded {

        private final long parts;
        private final long[] choices;
        private final BigDecimal[] numbers;
        private final Supplement supplement;

        private Encoded(long parts, int cells, Supplement supplement) {
            this.parts = parts;
            this.choices = new long[cells];
            this.numbers = new BigDecimal[cells];
            this.supplement = supplement;
        }

        Supplement supplement() {
            return supplement;
        }

        /** Bit n is set if option n was chosen; any bit at all means that there is an answer. */
        long choices(int cell) {
            return choices[cell];
        }

        BigDecimal number(int cell) {
            return numbers[cell];
        }
    }

    /** Encodes the answers of a unit of which nothing else is known. */
    public Encoded encode(Submitted submitted) {
        return encode(submitted, Supplement.NONE);
    }

    /** Encodes one unit's answers; of the parts, it counts which are submitted and not declined. */
    public Encoded encode(Submitted submitted, Supplement supplement) {
        Encoded encoded = new Encoded(bits(submitted::responds), cells.size(), supplement);
        submitted.byPart().values().forEach(answers -> encode(answers, encoded));
        return encoded;
    }

    private void encode(Answers answers, Encoded encoded) {
        answers.byCell().forEach((cell, answer) -> cells.find(cell).ifPresent(place -> {
            encoded.choices[place.number()] = place.answered(answer);
            if (place.kind().isNumber()) {
                encoded.numbers[place.number()] = Values.number(answer).orElse(null);
            }
        }));
    }

    /** Number of indicators. */
    public int size() {
        return indicators.length;
    }

    /** The indicator in a place, from 0. */
    public Indicator indicator(int place) {
        return indicators[place].indicator();
    }

    /** The outcome of the indicator in a place, from 0. */
    public Outcome settle(int place, Encoded encoded) {
        Compiled compiled = indicators[place];
        if ((encoded.parts & compiled.parts) != compiled.parts) {
            return Outcome.BORTFALL;
        }
        return compiled.rule().outcome(encoded);
    }
}
