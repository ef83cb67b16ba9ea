package se.oppnajamforelser.catalogue.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas say the same as the Java records. */
class SchemaTest {

    @ParameterizedTest
    @MethodSource("records")
    void a_schema_has_the_fields_of_its_record(Class<?> record, JsonNode schema) {
        List<String> properties = new ArrayList<>();
        schema.get("properties").fieldNames().forEachRemaining(properties::add);

        assertThat(properties).containsExactlyElementsOf(names(record, component -> true));
        assertThat(schema.get("title").asText()).isEqualTo(record.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("records")
    void what_is_not_optional_in_the_record_is_required_in_the_schema(Class<?> record, JsonNode schema) {
        List<String> required = new ArrayList<>();
        schema.get("required").forEach(name -> required.add(name.asText()));

        assertThat(required)
                .containsExactlyElementsOf(names(record, component -> component.getType() != Optional.class));
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_field_says_what_it_is(Class<?> record, JsonNode schema) {
        assertThat(schema.get("description").asText()).isNotBlank();
        assertThat(schema.get("properties"))
                .allSatisfy(property ->
                        assertThat(property.path("description").asText()).endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_schema_is_a_valid_schema_that_is_named_by_its_file(String file) {
        JsonNode schema = Contract.tree(Contract.text("schemas/" + file));

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(SchemaLocation.of(SchemaId.V202012))
                        .validate(schema))
                .isEmpty();
        assertThat(schema.get("$schema").asText()).isEqualTo(SchemaId.V202012);
        assertThat(schema.get("$id").asText()).isEqualTo(Contract.SCHEMA_IDS + file);
    }

    @Test
    void every_schema_belongs_to_a_record() {
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(Topic.values()).map(Topic::event),
                                Stream.of(PartDigest.class, SnapshotDigest.class, Background.class))
                        .map(record -> Contract.kebab(record) + ".json")
                        .toList());
    }

    static Stream<String> files() {
        return Contract.files("schemas");
    }

    /** The records of the events, and those within them, each with its part of the schemas. */
    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of(RoundChanged.class, schema("round-changed", "")),
                Arguments.of(SubmissionReceived.class, schema("submission-received", "")),
                Arguments.of(OutcomesSettled.class, schema("outcomes-settled", "")),
                Arguments.of(
                        OutcomesSettled.IndicatorOutcome.class, schema("outcomes-settled", "/$defs/indicatorOutcome")),
                Arguments.of(SharesSettled.class, schema("shares-settled", "")),
                Arguments.of(SharesSettled.Figure.class, schema("shares-settled", "/$defs/figure")),
                Arguments.of(DigestReached.class, schema("digest-reached", "")),
                Arguments.of(ReleasePublished.class, schema("release-published", "")),
                Arguments.of(ReleasePublished.File.class, schema("release-published", "/$defs/file")),
                Arguments.of(Background.class, schema("background", "")),
                Arguments.of(PartDigest.class, schema("part-digest", "")),
                Arguments.of(SnapshotDigest.class, schema("snapshot-digest", "")));
    }

    private static JsonNode schema(String name, String pointer) {
        return Contract.tree(Contract.text("schemas/" + name + ".json")).at(pointer);
    }

    private static List<String> names(Class<?> record, Predicate<RecordComponent> wanted) {
        return Arrays.stream(record.getRecordComponents())
                .filter(wanted)
                .map(RecordComponent::getName)
                .toList();
    }
}
