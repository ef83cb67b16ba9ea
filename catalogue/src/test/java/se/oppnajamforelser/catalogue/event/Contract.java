package se.oppnajamforelser.catalogue.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The contract of the events as files: schemas, AsyncAPI document and golden examples. */
final class Contract {

    static final String FOLDER = "/se/oppnajamforelser/catalogue/event/";
    static final String SCHEMA_IDS = "https://oppnajamforelser.invalid/event/schemas/";

    /** Set up as the module messaging sets up its own. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(
                    mappers -> mappers.mapPrefix(SCHEMA_IDS, "classpath:" + FOLDER.substring(1) + "schemas/")));
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private Contract() {}

    /** A golden example of an event, by the version that wrote it and its name. */
    record Golden(String version, String name) {

        String text() {
            return Contract.text("golden/" + version + "/" + name);
        }

        JsonNode tree() {
            return Contract.tree(text());
        }

        /** The topic whose record begins the name; the changes of a round have names of their own. */
        Topic topic() {
            return Stream.of(Topic.values())
                    .filter(topic -> name.startsWith(schemaName(topic)))
                    .findFirst()
                    .orElse(Topic.ROUNDS);
        }

        Event event() {
            return read(topic(), text());
        }
    }

    static Stream<Golden> golden() {
        return Stream.of("v1").flatMap(version -> files("golden/" + version).map(name -> new Golden(version, name)));
    }

    /** The file names of a folder of the contract. */
    static Stream<String> files(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources" + FOLDER + folder))) {
            List<String> names =
                    files.map(Path::getFileName).map(Path::toString).sorted().toList();
            return names.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        try (InputStream stream = Optional.ofNullable(Contract.class.getResourceAsStream(FOLDER + file))
                .orElseThrow(() -> new IllegalArgumentException("no " + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Event read(Topic topic, String json) {
        try {
            return MAPPER.readValue(json, topic.event());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(Event event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code submission-received} for the record SubmissionReceived. */
    static String schemaName(Topic topic) {
        return kebab(topic.event());
    }

    static String kebab(Class<?> record) {
        return record.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** What the schema of the topic's event finds wrong. */
    static List<String> faults(Topic topic, JsonNode json) {
        JsonSchema schema = SCHEMAS.getSchema(SchemaLocation.of(SCHEMA_IDS + schemaName(topic) + ".json"), STRICT);
        return schema.validate(json).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }
}
