package se.oppnajamforelser.suite.simulation;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.question.Choice;
import se.oppnajamforelser.catalogue.question.Question;

/**
 * How likely each answer is, from a file of the round.
 *
 * @param options weight of an option by its code, where its question is not named
 * @param questions weights by question or by row
 * @param sizeGroups how much likelier the units of a size group are to answer ja
 * @param targets the shares for riket that the weights aim at, percent by indicator
 */
public record AnswerWeights(
        Map<String, Integer> options,
        Map<String, Map<String, Integer>> questions,
        Map<String, Double> sizeGroups,
        Map<String, Integer> targets) {

    private static final int OTHER_OPTION = 10;

    /**
     * The weights of a round.
     *
     * @throws IllegalArgumentException if the demo has none for it
     */
    public static AnswerWeights of(String round) {
        InputStream file =
                AnswerWeights.class.getResourceAsStream("/se/oppnajamforelser/suite/simulation/" + round + ".yaml");
        if (file == null) {
            throw new IllegalArgumentException("Omgången " + round + " kan inte simuleras; oj-2017 kan.");
        }
        Map<String, Map<String, Object>> yaml = new Yaml().load(file);
        return new AnswerWeights(
                numbers(yaml.get("options")),
                questions(yaml.get("questions")),
                tilts(yaml.get("sizeGroups")),
                numbers(yaml.get("targets")));
    }

    private static Map<String, Integer> numbers(Map<String, Object> yaml) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        yaml.forEach((key, value) -> numbers.put(key, (Integer) value));
        return numbers;
    }

    private static Map<String, Double> tilts(Map<String, Object> yaml) {
        Map<String, Double> tilts = new LinkedHashMap<>();
        yaml.forEach((key, value) -> tilts.put(key, ((Number) value).doubleValue()));
        return tilts;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Integer>> questions(Map<String, Object> yaml) {
        Map<String, Map<String, Integer>> questions = new LinkedHashMap<>();
        yaml.forEach((key, value) -> questions.put(key, (Map<String, Integer>) value));
        return questions;
    }

    /**
     * The option that a unit chooses.
     *
     * @param place where the unit stands among its like for this cell, from 0 up to but not 1
     */
    String choose(Question question, Cell cell, String sizeGroup, double place) {
        Map<String, Double> weights = new LinkedHashMap<>();
        question.options().stream()
                .map(Choice::code)
                .forEach(code -> weights.put(code, weight(cell, code) * factor(code, sizeGroup)));
        double left =
                place * weights.values().stream().mapToDouble(weight -> weight).sum();
        String last = "";
        for (Map.Entry<String, Double> option : weights.entrySet()) {
            if (option.getValue() > 0) {
                last = option.getKey();
                left -= option.getValue();
                if (left < 0) {
                    return last;
                }
            }
        }
        return last;
    }

    private double weight(Cell cell, String code) {
        return Optional.ofNullable(questions.get(cell.toString()))
                .or(() -> Optional.ofNullable(questions.get(cell.question())))
                .map(named -> named.getOrDefault(code, 0))
                .orElseGet(() -> options.getOrDefault(code, OTHER_OPTION));
    }

    private double factor(String code, String sizeGroup) {
        boolean wanted = code.startsWith("ja") || code.startsWith("inom");
        return wanted ? Math.exp(sizeGroups.getOrDefault(sizeGroup, 0.0)) : 1;
    }
}
