package se.oppnajamforelser.catalogue.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The AsyncAPI document names every topic and every type, and nothing else. */
class AsyncApiTest {

    private static final JsonNode DOCUMENT =
            Contract.MAPPER.valueToTree(new Yaml().load(Contract.text("asyncapi.yaml")));

    @Test
    void it_is_of_version_3() {
        assertThat(DOCUMENT.get("asyncapi").asText()).isEqualTo("3.0.0");
    }

    @Test
    void its_channels_are_the_topics() {
        assertThat(DOCUMENT.get("channels"))
                .extracting(channel -> channel.get("address").asText())
                .containsExactlyElementsOf(
                        Stream.of(Topic.values()).map(Topic::topicName).toList());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_channel_carries_the_types_of_its_topic(Topic topic) {
        assertThat(messages(topic))
                .extracting(message -> message.get("name").asText())
                .containsExactlyElementsOf(types(topic));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_message_has_the_schema_of_its_topics_record(Topic topic) {
        assertThat(messages(topic)).allSatisfy(message -> {
            assertThat(message.at("/payload/schemaFormat").asText())
                    .isEqualTo("application/schema+json;version=2020-12");
            assertThat(message.at("/payload/schema/$ref").asText())
                    .isEqualTo("schemas/" + Contract.schemaName(topic) + ".json");
        });
    }

    @ParameterizedTest
    @MethodSource("golden")
    void every_golden_event_is_an_example_of_its_type_and_has_a_key_of_its_form(Contract.Golden golden) {
        Event event = golden.event();
        JsonNode message = messages(event.topic()).stream()
                .filter(each -> each.get("name").asText().equals(event.type()))
                .findFirst()
                .orElseThrow();

        assertThat(message.get("examples"))
                .extracting(example -> example.at("/payload/$ref").asText())
                .contains("golden/" + golden.version() + "/" + golden.name());
        assertThat(event.key())
                .matches(message.at("/bindings/kafka/key/pattern").asText());
        assertThat(message.at("/bindings/kafka/key/examples/0").asText())
                .matches(message.at("/bindings/kafka/key/pattern").asText());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void every_topic_is_told_by_someone(Topic topic) {
        assertThat(DOCUMENT.get("operations"))
                .extracting(operation -> operation.at("/channel/$ref").asText())
                .contains("#/channels/" + topic.topicName().substring(3));
    }

    @Test
    void messages_have_the_headers_of_cloudevents_in_binary_mode() {
        assertThat(DOCUMENT.at("/components/messageTraits/cloudEvent/headers/required"))
                .extracting(JsonNode::asText)
                .containsExactly("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "content-type");
        assertThat(DOCUMENT.at("/components/messages"))
                .allSatisfy(message -> assertThat(message.at("/traits/0/$ref").asText())
                        .isEqualTo("#/components/messageTraits/cloudEvent"));
    }

    @Test
    void the_type_of_every_message_has_the_form_that_its_header_says() {
        String pattern = DOCUMENT.at("/components/messageTraits/cloudEvent/headers/properties/ce_type/pattern")
                .asText();

        assertThat(DOCUMENT.at("/components/messages"))
                .hasSize(9)
                .allSatisfy(message -> assertThat(message.get("name").asText()).matches(pattern));
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(DOCUMENT.findValuesAsText("$ref")).hasSizeGreaterThan(40).allSatisfy(reference -> assertThat(
                        reference.startsWith("#")
                                ? DOCUMENT.at(reference.substring(1)).toString()
                                : Contract.text(reference))
                .isNotBlank());
    }

    @Test
    void every_message_is_carried_by_a_channel() {
        List<JsonNode> carried = new ArrayList<>();
        topics().forEach(topic -> carried.addAll(messages(topic)));

        assertThat(carried).containsExactlyInAnyOrderElementsOf(DOCUMENT.at("/components/messages"));
    }

    static Stream<Topic> topics() {
        return Stream.of(Topic.values());
    }

    static Stream<Contract.Golden> golden() {
        return Contract.golden();
    }

    private static List<String> types(Topic topic) {
        return topic == Topic.ROUNDS
                ? Stream.of(RoundStatus.values()).map(RoundStatus::eventType).toList()
                : golden().map(Contract.Golden::event)
                        .filter(event -> event.topic() == topic)
                        .map(Event::type)
                        .distinct()
                        .toList();
    }

    private static List<JsonNode> messages(Topic topic) {
        List<JsonNode> messages = new ArrayList<>();
        DOCUMENT.get("channels").forEach(channel -> channel.get("messages").forEach(message -> {
            if (channel.get("address").asText().equals(topic.topicName())) {
                messages.add(DOCUMENT.at(message.get("$ref").asText().substring(1)));
            }
        }));
        return messages;
    }
}
