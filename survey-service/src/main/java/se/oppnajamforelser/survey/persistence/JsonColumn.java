package se.oppnajamforelser.survey.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts of a jsonb column, by key. */
final class JsonColumn {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectWriter WRITER = MAPPER.writer();
    private static final ObjectReader TEXTS = MAPPER.readerFor(new TypeReference<TreeMap<String, String>>() {});

    private JsonColumn() {}

    static String of(Map<String, String> texts) {
        return write(texts);
    }

    /** A text that was taken away is null. */
    static String ofChanges(Map<String, Optional<String>> changes) {
        Map<String, String> texts = new TreeMap<>();
        changes.forEach((key, text) -> texts.put(key, text.orElse(null)));
        return write(texts);
    }

    static SortedMap<String, String> texts(String json) {
        return read(json);
    }

    static SortedMap<String, Optional<String>> changes(String json) {
        SortedMap<String, Optional<String>> changes = new TreeMap<>();
        read(json).forEach((key, text) -> changes.put(key, Optional.ofNullable(text)));
        return changes;
    }

    private static String write(Object texts) {
        try {
            return WRITER.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts cannot be written as JSON", e);
        }
    }

    private static SortedMap<String, String> read(String json) {
        try {
            return TEXTS.readValue(json);
        } catch (JsonProcessingException e) {
            // Without the cause: its message quotes what stands in the column.
            throw new IllegalStateException("a column of texts holds other JSON (expected: texts by key)");
        }
    }
}
