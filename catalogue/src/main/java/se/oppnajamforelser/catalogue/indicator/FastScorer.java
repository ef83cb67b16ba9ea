package se.oppnajamforelser.catalogue.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.QuestionKind;
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
    private final List<Compiled> indicators;

    private record Compiled(Indicator indicator, int[] parts, CompiledRule rule) {}

    /** Compiles the rules of these indicators. */
    public FastScorer(Questionnaire questionnaire, List<Indicator> indicators) {
        this.questionnaire = questionnaire;
        this.cells = new Places(questionnaire);
        RuleCompiler compiler = new RuleCompiler(questionnaire, cells);
        this.indicators = indicators.stream()
                .map(indicator -> new Compiled(indicator, places(indicator), compiler.compile(indicator.rule())))
                .toList();
    }

    private int[] places(Indicator indicator) {
        List<String> ids = questionnaire.parts().stream().map(Part::id).toList();
        return indicator.parts().stream().mapToInt(ids::indexOf).toArray();
    }

    /** One unit's answers, in the form that compiled rules read. */
    public static final class Encoded {

        private final PartState[] parts;
        private final long[] choices;
        private final BigDecimal[] numbers;

        private Encoded(int parts, int cells) {
            this.parts = new PartState[parts];
            this.choices = new long[cells];
            this.numbers = new BigDecimal[cells];
        }

        /** Bit n is set if option n was chosen; any bit at all means that there is an answer. */
        long choices(int cell) {
            return choices[cell];
        }

        BigDecimal number(int cell) {
            return numbers[cell];
        }
    }

    private enum PartState {
        SUBMITTED,
        DECLINED,
        NOT_SUBMITTED
    }

    /** Encodes one unit's answers. */
    public Encoded encode(Submitted submitted) {
        List<Part> parts = questionnaire.parts();
        Encoded encoded = new Encoded(parts.size(), cells.size());
        Arrays.setAll(encoded.parts, place -> state(submitted, parts.get(place)));
        submitted.byPart().values().forEach(answers -> encode(answers, encoded));
        return encoded;
    }

    private static PartState state(Submitted submitted, Part part) {
        if (submitted.declines(part)) {
            return PartState.DECLINED;
        }
        return submitted.has(part) ? PartState.SUBMITTED : PartState.NOT_SUBMITTED;
    }

    private void encode(Answers answers, Encoded encoded) {
        answers.byCell().forEach((cell, answer) -> cells.find(cell).ifPresent(place -> {
            encoded.choices[place.number()] = place.answered(answer);
            if (place.kind() == QuestionKind.NUMBER) {
                encoded.numbers[place.number()] = Values.number(answer).orElse(null);
            }
        }));
    }

    /** Number of indicators. */
    public int size() {
        return indicators.size();
    }

    /** The indicator in a place, from 0. */
    public Indicator indicator(int place) {
        return indicators.get(place).indicator();
    }

    /** The outcome of the indicator in a place, from 0. */
    public Outcome settle(int place, Encoded encoded) {
        Compiled compiled = indicators.get(place);
        for (int part : compiled.parts()) {
            if (encoded.parts[part] != PartState.SUBMITTED) {
                return Outcome.BORTFALL;
            }
        }
        return compiled.rule().outcome(encoded);
    }
}
