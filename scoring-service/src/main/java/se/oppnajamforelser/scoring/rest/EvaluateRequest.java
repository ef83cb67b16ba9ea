package se.oppnajamforelser.scoring.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Answers to try.
 *
 * @param answers by answer key: a text, a number, or a list of texts where several options may be chosen
 */
record EvaluateRequest(
        @Schema(type = SchemaType.OBJECT, example = "{\"E1\": \"inom-3\", \"G2[missbruk-ekonomiskt-bistand]\": \"ja\"}")
        Optional<JsonNode> answers) {

    /**
     * The values of each answer as text; none for null.
     *
     * @throws InvalidRequestException if answers is missing, or a value is neither text, number nor a list of those
     */
    Map<String, List<String>> values() {
        JsonNode object = answers.filter(JsonNode::isObject)
                .orElseThrow(() -> new InvalidRequestException(
                        "Ange answers som ett objekt, till exempel {\"answers\": {\"E1\": \"inom-3\"}}."));
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
