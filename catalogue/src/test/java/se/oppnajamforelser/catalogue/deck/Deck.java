package se.oppnajamforelser.catalogue.deck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.indicator.RegisterEntry;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.round.Round;

/** The cases of one area's rules in one round, from {@code src/test/resources/decks}. */
public record Deck(Round round, Area area, Map<String, List<Case>> byIndicator) {

    /**
     * What a unit answered and what it must get.
     *
     * @param beside what is known of the unit beside its answers
     * @param outcome code of the outcome by its name
     * @param correctedFrom code of the outcome before it was corrected
     * @param missing keys of the answers that a unit without outcome lacks
     * @param value the number of a numeric indicator
     * @param numerator what a ratio divides
     * @param denominator what it divides it by
     */
    public record Case(
            Round round,
            Area area,
            Indicator indicator,
            Answers answers,
            Supplement beside,
            String outcome,
            Optional<String> correctedFrom,
            List<String> missing,
            Optional<String> value,
            Optional<String> numerator,
            Optional<String> denominator) {

        @Override
        public String toString() {
            return indicator.id() + " " + answers.byKey() + " -> " + outcome;
        }
    }

    /** The decks of every shipped round. */
    public static Stream<Deck> all() {
        return Examples.shipped().flatMap(round -> round.areas().stream().map(area -> of(round, area)));
    }

    static Deck of(Round round, Area area) {
        Map<String, List<Case>> byIndicator = new LinkedHashMap<>();
        yaml(round, area)
                .forEach((indicator, entry) -> byIndicator.put(indicator, cases(round, area, indicator, entry)));
        return new Deck(round, area, byIndicator);
    }

    /** Every case of the area. */
    public Stream<Case> cases() {
        return byIndicator.values().stream().flatMap(List::stream);
    }

    @Override
    public String toString() {
        return round.id() + ", " + area.id();
    }

    private static Map<String, Map<String, Object>> yaml(Round round, Area area) {
        Path file = Path.of("src/test/resources/decks", round.id(), area.id() + ".yaml");
        try {
            return new Yaml().load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> cases(Round round, Area area, String id, Map<String, Object> entry) {
        Indicator indicator = round.indicator(id);
        return list(entry, "cases").stream()
                .map(Deck::map)
                .map(yaml -> new Case(
                        round,
                        area,
                        indicator,
                        answers(map(yaml.get("answers"))),
                        beside(indicator.id(), yaml),
                        yaml.get("outcome").toString(),
                        text(yaml, "correctedFrom"),
                        list(yaml, "missing").stream().map(Object::toString).toList(),
                        text(yaml, "value"),
                        text(yaml, "numerator"),
                        text(yaml, "denominator")))
                .toList();
    }

    private static Supplement beside(IndicatorId indicator, Map<?, ?> yaml) {
        Map<Cell, Boolean> judgements = new TreeMap<>();
        child(yaml, "judged").forEach((key, meets) -> judgements.put(Cell.parse(key.toString()), (Boolean) meets));
        Map<IndicatorId, RegisterEntry> registers = new LinkedHashMap<>();
        if (yaml.containsKey("register")) {
            registers.put(indicator, entry(child(yaml, "register")));
        }
        text(yaml, "given").ifPresent(given -> registers.put(indicator, RegisterEntry.listed(given.equals("ja"))));
        return new Supplement(answers(child(yaml, "previous")), judgements, registers, Set.of());
    }

    private static RegisterEntry entry(Map<?, ?> yaml) {
        return new RegisterEntry(
                number(yaml, "numerator"),
                number(yaml, "denominator"),
                number(yaml, "missing"),
                number(yaml, "value"),
                Optional.empty());
    }

    private static Optional<BigDecimal> number(Map<?, ?> yaml, String key) {
        return text(yaml, key).map(BigDecimal::new);
    }

    private static Optional<String> text(Map<?, ?> yaml, String key) {
        return Optional.ofNullable(yaml.get(key)).map(Object::toString);
    }

    private static Answers answers(Map<?, ?> yaml) {
        Map<String, String> byKey = new TreeMap<>();
        yaml.forEach((key, answer) -> byKey.put(key.toString(), answer.toString()));
        return Answers.of(byKey);
    }

    private static Map<?, ?> child(Map<?, ?> yaml, String key) {
        return yaml.containsKey(key) ? map(yaml.get(key)) : Map.of();
    }

    private static List<?> list(Map<?, ?> yaml, String key) {
        return yaml.containsKey(key) ? (List<?>) yaml.get(key) : List.of();
    }

    private static Map<?, ?> map(Object yaml) {
        return (Map<?, ?>) yaml;
    }
}
