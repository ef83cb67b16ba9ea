package se.oppnajamforelser.suite.bench;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.FastScorer;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.suite.show.Progress;
import se.oppnajamforelser.suite.simulation.Plan;
import se.oppnajamforelser.suite.simulation.UnitPlan;

/** Rule evaluations a second: compiled rules beside CEL and beside Java written by hand, on the demo's answers. */
final class RuleBench implements Part {

    private static final long SEED = 2017;

    private final Round round = Rounds.shipped().round("oj-2017");
    private final List<Indicator> indicators =
            HandWritten.INDICATORS.stream().map(round::indicator).toList();
    private final List<Answers> units = Plan.of(round, SEED).units().stream()
            .map(UnitPlan::parts)
            .map(parts -> parts.values().stream().reduce(Answers.NONE, Answers::with))
            .toList();

    @Override
    public void measure(Progress progress, Consumer<Measurement> found) {
        int evaluations = units.size() * indicators.size();
        double compiled = Rate.perSecond(this::compiled, evaluations);
        double cel = Rate.perSecond(this::cel, evaluations);
        found.accept(new Measurement("Regler per sekund", compiled, "/s", "CEL", cel, new Aim.AtLeast(5)));
        double handWritten = Rate.perSecond(this::handWritten, evaluations);
        found.accept(new Measurement(
                "Regler per sekund", compiled, "/s", "Java skriven för hand", handWritten, new Aim.AtLeast(0.4)));
    }

    private final FastScorer scorer = new FastScorer(round.questionnaire(), indicators);
    private final FastScorer.Encoded[] encoded = units.stream()
            .map(answers -> scorer.encode(Submitted.whole(round.questionnaire(), answers)))
            .toArray(FastScorer.Encoded[]::new);

    private long compiled() {
        long sum = 0;
        for (FastScorer.Encoded unit : encoded) {
            for (int place = 0; place < indicators.size(); place++) {
                sum += scorer.settle(place, unit).ordinal();
            }
        }
        return sum;
    }

    private final CelRules celRules = new CelRules(indicators);
    private final List<Map<String, Map<String, String>>> maps = units.stream()
            .map(Answers::byKey)
            .map((SortedMap<String, String> answers) -> Map.of("a", Map.copyOf(answers)))
            .toList();

    private long cel() {
        long sum = 0;
        for (Map<String, Map<String, String>> unit : maps) {
            for (int place = 0; place < indicators.size(); place++) {
                sum += celRules.settle(place, unit);
            }
        }
        return sum;
    }

    private final HandWritten.Coded[] coded = units.stream().map(this::code).toArray(HandWritten.Coded[]::new);

    private long handWritten() {
        long sum = 0;
        for (HandWritten.Coded unit : coded) {
            for (int place = 0; place < indicators.size(); place++) {
                sum += HandWritten.RULES.get(place).applyAsInt(unit);
            }
        }
        return sum;
    }

    private HandWritten.Coded code(Answers answers) {
        String pair = "missbruk-ekonomiskt-bistand";
        return new HandWritten.Coded(
                option(answers, Cell.of("E1")),
                rows(answers, "E2"),
                option(answers, Cell.of("E4")),
                option(answers, Cell.of("E6")),
                rows(answers, "E6a"),
                option(answers, Cell.of("G2", pair)),
                option(answers, Cell.of("G2a", pair)),
                option(answers, Cell.of("E9")),
                option(answers, Cell.of("E9a", "undertecknats")));
    }

    private int[] rows(Answers answers, String question) {
        return round.questionnaire().question(question).cells().stream()
                .mapToInt(cell -> option(answers, cell))
                .toArray();
    }

    private int option(Answers answers, Cell cell) {
        Question question = round.questionnaire().question(cell.question());
        List<String> codes = question.optionCodes();
        return answers.to(cell).map(codes::indexOf).orElse(-1);
    }

    List<Integer> outcomesByHand() {
        return everyPair((unit, place) -> HandWritten.RULES.get(place).applyAsInt(coded[unit]));
    }

    List<Integer> outcomesCompiled() {
        return everyPair((unit, place) -> scorer.settle(place, encoded[unit]).ordinal());
    }

    List<Integer> branchesInCel() {
        return everyPair((unit, place) -> celRules.settle(place, maps.get(unit)));
    }

    /** All answers are there, so that an outcome is a branch's, or Nej for none. */
    List<Integer> branchesCompiled() {
        return everyPair((unit, place) -> {
            List<Outcome> branches = indicators.get(place).rule().branches().stream()
                    .map(branch -> branch.outcome().countsAs())
                    .toList();
            int branch = branches.indexOf(scorer.settle(place, encoded[unit]));
            return branch < 0 ? branches.size() : branch;
        });
    }

    private List<Integer> everyPair(IntBinaryOperator settle) {
        return IntStream.range(0, units.size())
                .boxed()
                .flatMap(
                        unit -> IntStream.range(0, indicators.size()).mapToObj(place -> settle.applyAsInt(unit, place)))
                .toList();
    }
}
