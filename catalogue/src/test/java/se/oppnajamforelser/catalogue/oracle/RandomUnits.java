package se.oppnajamforelser.catalogue.oracle;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.indicator.RegisterEntry;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.round.Round;

/** Units drawn at random from a seed: what they sent in, and what is known beside; the same seed gives the same unit. */
public final class RandomUnits {

    private RandomUnits() {}

    /** Answers to what one indicator looks at, hidden ones among them; now and then a part is declined or not sent in. */
    public static Submitted submitted(Round round, Indicator indicator, long seed) {
        Random random = random(seed);
        Questionnaire questionnaire = round.questionnaire();
        List<Cell> cells = Conditions.cells(questionnaire, indicator.rule().cells());
        Answers answers = new RandomAnswers(questionnaire, random(-seed).nextLong()).to(cells);
        SortedMap<String, Answers> parts =
                new TreeMap<>(Examples.everyPart(questionnaire, answers).byPart());
        questionnaire.parts().stream().filter(part -> random.nextInt(20) == 0).forEach(part -> parts.remove(part.id()));
        questionnaire.parts().stream()
                .filter(part -> random.nextInt(20) == 0)
                .flatMap(part -> part.gate().stream())
                .forEach(gate -> parts.computeIfPresent(
                        questionnaire.partOf(gate).id(), (id, sent) -> sent.with(Cell.of(gate), Part.DECLINES)));
        return new Submitted(parts);
    }

    /** Something of everything that can stand beside a unit's answers in a round. */
    public static Supplement beside(Round round, long seed) {
        return beside(round.questionnaire(), round.indicators(), seed);
    }

    /** Something of everything that can stand beside a unit's answers, as far as one indicator looks at it. */
    public static Supplement beside(Round round, Indicator indicator, long seed) {
        return beside(round.questionnaire(), List.of(indicator), seed);
    }

    private static Supplement beside(Questionnaire questionnaire, List<Indicator> indicators, long seed) {
        Random random = random(seed);
        Supplement looked = new RandomAnswers(questionnaire, random(-seed).nextLong())
                .beside(indicators.stream()
                        .flatMap(indicator -> indicator.rule().branches().stream())
                        .map(Branch::condition)
                        .toList());
        Map<IndicatorId, RegisterEntry> registers = new HashMap<>();
        Set<IndicatorId> withdrawn = new HashSet<>();
        indicators.forEach(indicator -> {
            entry(random).ifPresent(entry -> registers.put(indicator.id(), entry));
            if (random.nextInt(3) == 0) {
                withdrawn.add(indicator.id());
            }
        });
        return new Supplement(looked.previous(), looked.judgements(), registers, withdrawn);
    }

    /** Seeds that are close to each other would else begin alike. */
    private static Random random(long seed) {
        return new Random(new SplittableRandom(seed).nextLong());
    }

    private static Optional<RegisterEntry> entry(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Optional.of(RegisterEntry.listed(random.nextBoolean()));
            case 1 -> Optional.of(RegisterEntry.of(BigDecimal.valueOf(random.nextInt(100))));
            case 2 ->
                Optional.of(RegisterEntry.ratio(
                        BigDecimal.valueOf(random.nextInt(10)), BigDecimal.valueOf(random.nextInt(3))));
            case 3 ->
                Optional.of(new RegisterEntry(
                        Optional.of(BigDecimal.ONE),
                        Optional.of(BigDecimal.valueOf(random.nextInt(3))),
                        Optional.of(BigDecimal.valueOf(random.nextInt(8))),
                        Optional.empty(),
                        Optional.empty()));
            case 4 ->
                Optional.of(new RegisterEntry(
                        Optional.of(BigDecimal.ONE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
            default -> Optional.empty();
        };
    }

    /** Some parts sent in, some not, some declined; answers to questions that nobody asks among the rest. */
    public static Submitted submitted(Round round, long seed) {
        Random random = random(seed);
        SortedMap<String, Answers> parts = new TreeMap<>();
        for (Part part : round.questionnaire().parts()) {
            if (random.nextInt(5) > 0) {
                List<Cell> cells = part.questions().stream()
                        .map(Question::cells)
                        .flatMap(List::stream)
                        .toList();
                parts.put(
                        part.id(),
                        new RandomAnswers(round.questionnaire(), random.nextLong())
                                .to(cells)
                                .with(Cell.of("X99"), "ja")
                                .with(Cell.of(cells.get(0).question(), "ingen-rad"), "ja"));
            }
        }
        return new Submitted(parts);
    }
}
