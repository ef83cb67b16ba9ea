package se.oppnajamforelser.scoring.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Maps as JSON objects, the way the tables hold them. */
final class JsonObjects {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ObjectWriter WRITER = MAPPER.writer();
    private static final ObjectReader TEXTS = MAPPER.readerFor(new TypeReference<HashMap<String, String>>() {});
    private static final ObjectReader COUNTS = MAPPER.readerFor(new TypeReference<TreeMap<String, Integer>>() {});
    private static final ObjectReader NUMBERS = MAPPER.readerFor(new TypeReference<TreeMap<String, Long>>() {});

    private JsonObjects() {}

    static String write(Map<String, ?> map) {
        try {
            return WRITER.writeValueAsString(map);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of " + map.size() + " values cannot be written as JSON", e);
        }
    }

    static Map<String, String> texts(String json) {
        return read(TEXTS, json);
    }

    static SortedMap<String, Integer> counts(String json) {
        return read(COUNTS, json);
    }

    static SortedMap<String, Long> numbers(String json) {
        return read(NUMBERS, json);
    }

    private static <M> M read(ObjectReader reader, String json) {
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored JSON object of " + json.length() + " characters is broken", e);
        }
    }
}
