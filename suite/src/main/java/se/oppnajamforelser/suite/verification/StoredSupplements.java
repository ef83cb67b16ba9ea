package se.oppnajamforelser.suite.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.indicator.RegisterEntry;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.question.Answers;

/** What the scoring keeps of units beside their answers, as its API tells it. */
final class StoredSupplements {

    private final Map<String, List<JsonNode>> byUnit = new HashMap<>();

    private StoredSupplements() {}

    static StoredSupplements read(JsonNode entries) {
        StoredSupplements supplements = new StoredSupplements();
        entries.forEach(entry -> supplements
                .byUnit
                .computeIfAbsent(entry.path("unit").asText(), none -> new ArrayList<>())
                .add(entry));
        return supplements;
    }

    int size() {
        return byUnit.values().stream().mapToInt(List::size).sum();
    }

    /** What is known of a unit beside these answers; a judgement of another text than the one that stands there is none. */
    Supplement of(String unit, Answers answers) {
        Answers previous = Answers.NONE;
        Map<Cell, Boolean> judgements = new HashMap<>();
        Map<IndicatorId, RegisterEntry> registers = new HashMap<>();
        Set<IndicatorId> withdrawn = new HashSet<>();
        for (JsonNode entry : byUnit.getOrDefault(unit, List.of())) {
            JsonNode item = entry.path("item");
            String subject = entry.path("subject").asText();
            switch (entry.path("kind").asText()) {
                case "previous-answers" -> previous = previous(item.path("answers"));
                case "judgement" -> {
                    Cell cell = Cell.parse(subject);
                    answers.to(cell)
                            .filter(text -> Sha256.of(text)
                                    .equals(item.path("text").path("hex").asText()))
                            .ifPresent(text ->
                                    judgements.put(cell, item.path("meets").asBoolean()));
                }
                case "register-value" -> registers.put(new IndicatorId(subject), register(item.path("entry")));
                case "withdrawn-correction" -> withdrawn.add(new IndicatorId(subject));
                default -> throw new IllegalStateException("Okänt slag av uppgift: " + entry.path("kind"));
            }
        }
        return new Supplement(previous, judgements, registers, withdrawn);
    }

    private static Answers previous(JsonNode answers) {
        Map<String, String> byKey = new TreeMap<>();
        answers.properties()
                .forEach(answer -> byKey.put(answer.getKey(), answer.getValue().asText()));
        return Answers.of(byKey);
    }

    private static RegisterEntry register(JsonNode entry) {
        return new RegisterEntry(
                number(entry, "numerator"),
                number(entry, "denominator"),
                number(entry, "withoutInformation"),
                number(entry, "value"),
                Optional.of(entry.path("listed")).filter(JsonNode::isBoolean).map(JsonNode::booleanValue));
    }

    private static Optional<BigDecimal> number(JsonNode entry, String name) {
        return Optional.of(entry.path(name)).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }
}
