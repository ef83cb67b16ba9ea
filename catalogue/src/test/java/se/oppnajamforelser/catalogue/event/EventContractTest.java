package se.oppnajamforelser.catalogue.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden examples of every version are valid, are read, and are written back as they were. */
class EventContractTest {

    @ParameterizedTest
    @MethodSource("golden")
    void a_golden_event_is_valid(Contract.Golden golden) {
        assertThat(Contract.faults(golden.topic(), golden.tree())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_golden_event_is_read_and_written_back_as_it_was(Contract.Golden golden) {
        assertThat(Contract.tree(Contract.write(golden.event()))).isEqualTo(golden.tree());
    }

    @ParameterizedTest
    @MethodSource("golden")
    void what_a_later_version_adds_is_ignored_and_valid(Contract.Golden golden) {
        JsonNode later = withMore(golden.tree());

        assertThat(Contract.faults(golden.topic(), later)).isEmpty();
        assertThat(Contract.read(golden.topic(), later.toString())).isEqualTo(golden.event());
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void an_event_without_a_required_field_is_neither_valid_nor_read(Contract.Golden golden, String field) {
        ObjectNode lacking = golden.tree().deepCopy();
        lacking.remove(field);

        assertThat(Contract.faults(golden.topic(), lacking))
                .singleElement()
                .asString()
                .contains("'" + field + "'");
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_field_that_is_null_is_not_valid(Contract.Golden golden) {
        ObjectNode lacking = golden.tree().deepCopy();
        lacking.putNull("revision");

        assertThat(Contract.faults(golden.topic(), lacking)).isNotEmpty();
        assertThatThrownBy(() -> Contract.read(golden.topic(), lacking.toString()))
                .hasMessageContaining("revision");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void every_event_has_a_golden_example(Topic topic) {
        assertThat(Contract.golden().map(Contract.Golden::topic)).contains(topic);
    }

    @Test
    void every_change_of_a_round_has_a_golden_example() {
        assertThat(Contract.golden()
                        .map(Contract.Golden::event)
                        .filter(RoundChanged.class::isInstance)
                        .map(event -> ((RoundChanged) event).status()))
                .contains(RoundStatus.values());
    }

    @Test
    void an_outcome_outside_the_list_is_not_valid() {
        ObjectNode settled =
                Contract.tree(Contract.text("golden/v1/outcomes-settled.json")).deepCopy();
        ((ObjectNode) settled.at("/outcomes/0")).put("outcome", "nja");

        assertThat(Contract.faults(Topic.OUTCOMES, settled)).hasSize(1);
    }

    @Test
    void a_digest_that_is_none_is_not_valid() {
        ObjectNode closed =
                Contract.tree(Contract.text("golden/v1/collection-closed.json")).deepCopy();
        ((ObjectNode) closed.at("/parts/0")).put("digest", "ABC");

        assertThat(Contract.faults(Topic.ROUNDS, closed)).hasSize(1);
    }

    static Stream<Contract.Golden> golden() {
        return Contract.golden();
    }

    static Stream<Topic> topics() {
        return Stream.of(Topic.values());
    }

    static Stream<Arguments> requiredFields() {
        return golden().flatMap(golden -> StreamSupport.stream(
                        Contract.tree(Contract.text("schemas/" + Contract.schemaName(golden.topic()) + ".json"))
                                .get("required")
                                .spliterator(),
                        false)
                .map(field -> Arguments.of(golden, field.asText())));
    }

    /** One more field in every object that is no map of keys. */
    private static JsonNode withMore(JsonNode tree) {
        ObjectNode more = tree.deepCopy();
        more.put("addedLater", true);
        List.of("parts", "outcomes", "figures", "files")
                .forEach(list -> more.path(list).forEach(entry -> addTo(entry)));
        return more;
    }

    private static void addTo(JsonNode entry) {
        if (entry instanceof ObjectNode object) {
            object.put("addedLater", "x");
        }
    }
}
