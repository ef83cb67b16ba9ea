package se.oppnajamforelser.catalogue.deck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.question.Answers;

/** The cases of one area's rules, from {@code src/test/resources/decks}. */
record Deck(Map<String, List<Case>> byIndicator) {

    /** Every area that has a deck. */
    static final List<String> AREAS = List.of("ekonomiskt-bistand", "vald-i-nara-relationer", "e-halsa");

    /**
     * What a unit answered and what it must get.
     *
     * @param missing keys of the answers that a unit without outcome lacks
     * @param value the number of a numeric indicator
     */
    record Case(
            String area,
            String indicator,
            Answers answers,
            Outcome outcome,
            List<String> missing,
            Optional<String> value) {

        @Override
        public String toString() {
            return indicator + " " + answers.byKey() + " -> " + outcome.code();
        }
    }

    static Deck of(String area) {
        Map<String, List<Case>> byIndicator = new LinkedHashMap<>();
        yaml(area).forEach((indicator, entry) -> byIndicator.put(indicator, cases(area, indicator, entry)));
        return new Deck(byIndicator);
    }

    Stream<Case> cases() {
        return byIndicator.values().stream().flatMap(List::stream);
    }

    private static Map<String, Map<String, Object>> yaml(String area) {
        try {
            return new Yaml().load(Files.readString(Path.of("src/test/resources/decks", area + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> cases(String area, String indicator, Map<String, Object> entry) {
        return list(entry, "cases").stream()
                .map(Deck::map)
                .map(yaml -> new Case(
                        area,
                        indicator,
                        answers(map(yaml.get("answers"))),
                        Outcome.ofCode(yaml.get("outcome").toString()),
                        list(yaml, "missing").stream().map(Object::toString).toList(),
                        Optional.ofNullable(yaml.get("value")).map(Object::toString)))
                .toList();
    }

    private static Answers answers(Map<?, ?> yaml) {
        Map<String, String> byKey = new TreeMap<>();
        yaml.forEach((key, answer) -> byKey.put(key.toString(), answer.toString()));
        return Answers.of(byKey);
    }

    private static List<?> list(Map<?, ?> yaml, String key) {
        return yaml.containsKey(key) ? (List<?>) yaml.get(key) : List.of();
    }

    private static Map<?, ?> map(Object yaml) {
        return (Map<?, ?>) yaml;
    }
}
