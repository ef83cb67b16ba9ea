package se.oppnajamforelser.scoring.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Answers by answer key in a request: a text, a number, or a list of texts where several options may be chosen. */
final class AnswerValues {

    private AnswerValues() {}

    /**
     * The values of each answer as text; none for null.
     *
     * @throws InvalidRequestException if a value is neither text, number nor a list of those
     */
    static Map<String, List<String>> of(JsonNode object) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        object.properties().forEach(answer -> values.put(answer.getKey(), texts(answer.getKey(), answer.getValue())));
        return values;
    }

    private static List<String> texts(String key, JsonNode value) {
        if (value.isNull()) {
            return List.of();
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(element -> text(key, element))
                    .toList();
        }
        return List.of(text(key, value));
    }

    private static String text(String key, JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        if (value.isTextual()) {
            return value.textValue();
        }
        throw new InvalidRequestException("Svaret på " + key
                + " är varken text, tal eller en lista. Skriv ett alternativ som text, som \"ja\", eller ett tal.");
    }
}
