package se.oppnajamforelser.scoring.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
 * @param judgements by answer key of a text, whether it meets its demands, or null if nobody has judged it; a text that
 *     is left out is taken to meet them
 */
record EvaluateRequest(
        @Schema(type = SchemaType.OBJECT, example = "{\"E1\": \"inom-3\", \"G2[missbruk-ekonomiskt-bistand]\": \"ja\"}")
        Optional<JsonNode> answers,

        @Schema(type = SchemaType.OBJECT, example = "{}") Optional<JsonNode> previousAnswers,

        @Schema(type = SchemaType.OBJECT, example = "{\"E7Annan\": false}")
        Optional<JsonNode> judgements) {

    /**
     * The values of each answer as text; none for null.
     *
     * @throws InvalidRequestException if answers is missing, or a value is neither text, number nor a list of those
     */
    Map<String, List<String>> values() {
        return answers.filter(JsonNode::isObject)
                .map(AnswerValues::of)
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
        return previousAnswers.filter(JsonNode::isObject).map(AnswerValues::of).orElse(Map.of());
    }

    /**
     * What is said of texts, by answer key; empty for one that nobody has judged.
     *
     * @throws InvalidRequestException if judgements is something else, or a value is neither true, false nor null
     */
    Map<String, Optional<Boolean>> saidOfTexts() {
        JsonNode given = judgements.filter(node -> !node.isNull()).orElse(JsonNodeFactory.instance.objectNode());
        boolean readable = given.isObject()
                && StreamSupport.stream(given.spliterator(), false)
                        .allMatch(value -> value.isBoolean() || value.isNull());
        if (!readable) {
            throw new InvalidRequestException(
                    "Ange judgements som ett objekt med true, false eller null, till exempel {\"E7Annan\": false}.");
        }
        Map<String, Optional<Boolean>> said = new LinkedHashMap<>();
        given.properties()
                .forEach(text -> said.put(
                        text.getKey(),
                        Optional.of(text.getValue()).filter(JsonNode::isBoolean).map(JsonNode::booleanValue)));
        return said;
    }
}
