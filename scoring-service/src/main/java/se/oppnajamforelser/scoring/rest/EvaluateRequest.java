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
 * @param previousAnswers what the unit answered the year before, in the same form; none where it is left out
 */
record EvaluateRequest(
        @Schema(type = SchemaType.OBJECT, example = "{\"E1\": \"inom-3\", \"G2[missbruk-ekonomiskt-bistand]\": \"ja\"}")
        Optional<JsonNode> answers,

        @Schema(type = SchemaType.OBJECT, example = "{}") Optional<JsonNode> previousAnswers) {

    /**
     * The values of each answer as text; none for null.
     *
     * @throws InvalidRequestException if answers is missing, or a value is neither text, number nor a list of those
     */
    Map<String, List<String>> values() {
        return answers.filter(JsonNode::isObject)
                .map(EvaluateRequest::values)
                .orElseThrow(() -> new InvalidRequestException(
                        "Ange answers som ett objekt, till exempel {\"answers\": {\"E1\": \"inom-3\"}}."));
    }

    /**
     * The values of each answer of the year before.
     *
     * @throws InvalidRequestException if previousAnswers is something else, or a value is neither text, number nor list
     */
    Map<String, List<String>> previousValues() {
        if (previousAnswers.filter(node -> !node.isNull() && !node.isObject()).isPresent()) {
            throw new InvalidRequestException("Ange previousAnswers som ett objekt, till exempel"
                    + " {\"answers\": {\"E1\": \"inom-3\"}, \"previousAnswers\": {\"E1\": \"efter-15\"}}.");
        }
        return previousAnswers
                .filter(JsonNode::isObject)
                .map(EvaluateRequest::values)
                .orElse(Map.of());
    }

    private static Map<String, List<String>> values(JsonNode object) {
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
