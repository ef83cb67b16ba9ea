package se.oppnajamforelser.aggregation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.SortedMap;
import java.util.TreeMap;

/** The revisions that a snapshot rests on as JSON: {@code {"E":2,"G":1}}. */
final class RestsOnJson {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<TreeMap<String, Long>> REVISIONS = new TypeReference<>() {};

    private RestsOnJson() {}

    static String write(SortedMap<String, Long> revisions) {
        try {
            return MAPPER.writeValueAsString(revisions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text and whole numbers can always be written as JSON", e);
        }
    }

    static SortedMap<String, Long> read(String json) {
        try {
            return MAPPER.readValue(json, REVISIONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rests_on: " + json + " (expected: part and revision)", e);
        }
    }
}
