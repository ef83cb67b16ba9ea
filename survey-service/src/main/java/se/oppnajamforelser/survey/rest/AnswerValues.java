package se.oppnajamforelser.survey.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Answers as they are sent in JSON: a text, a number, a list of codes, or null to take the answer away. */
final class AnswerValues {

    private AnswerValues() {}

    /**
     * The answers as text, by key; blank to take one away.
     *
     * @throws RefusedException if a value is of another kind
     */
    static Map<String, String> texts(Map<String, JsonNode> answers) {
        Map<String, String> texts = new HashMap<>();
        answers.forEach((key, value) -> texts.put(key, text(key, value)));
        return texts;
    }

    /**
     * One answer as text; blank to take it away.
     *
     * @throws RefusedException if the value is of another kind
     */
    static String text(String key, JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> value.textValue();
            case NUMBER -> value.decimalValue().toPlainString();
            case NULL, MISSING -> "";
            case ARRAY -> list(key, value);
            case BOOLEAN, OBJECT, BINARY, POJO -> throw refused(key);
        };
    }

    private static String list(String key, JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> {
                    if (!value.isTextual()) {
                        throw refused(key);
                    }
                    return value.textValue();
                })
                .collect(Collectors.joining(","));
    }

    private static RefusedException refused(String key) {
        return new RefusedException(
                Refusal.INVALID_REQUEST,
                "Värdet för " + key + " är av fel slag. Ange en text (till exempel \"ja\"), ett tal, en lista av koder "
                        + "([\"socialchef\", \"annan\"]) eller null för att ta bort svaret.");
    }
}
