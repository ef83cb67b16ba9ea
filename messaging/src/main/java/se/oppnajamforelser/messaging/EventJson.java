package se.oppnajamforelser.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.Topic;

/**
 * The JSON form of events: instants as ISO 8601, absent values left out.
 *
 * <p>Reading ignores properties that it does not know, so that a contract can grow; a property that is not optional and
 * is missing or null is refused by name. The settings of the service's own JSON have no say here.
 */
@Singleton
public class EventJson {

    /** The greatest size of an event in bytes; less than the 1 MiB that brokers take unless told otherwise. */
    public static final int MAX_BYTES = 900_000;

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new RequiredUnlessOptional())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * The event as JSON in UTF-8.
     *
     * @throws IllegalArgumentException if it is larger than {@link #MAX_BYTES}
     */
    public byte[] write(Event event) {
        byte[] json = bytes(event);
        if (json.length > MAX_BYTES) {
            throw new IllegalArgumentException("event " + event.topic().topicName() + " " + event.key() + ": "
                    + json.length + " bytes (expected: at most " + MAX_BYTES + ")");
        }
        return json;
    }

    /**
     * The event that a record of the topic holds.
     *
     * @throws UnreadableEventException if the JSON is broken, or is not the topic's event
     */
    public Event read(Topic topic, byte[] json) {
        try {
            return Optional.<Event>ofNullable(mapper.readValue(json, topic.event()))
                    .orElseThrow(() -> new UnreadableEventException(unreadable(topic, "null")));
        } catch (IOException e) {
            throw new UnreadableEventException(unreadable(topic, e.getMessage()), e);
        }
    }

    /** Any JSON as a tree, to be looked at. */
    JsonNode tree(byte[] json) throws IOException {
        return mapper.readTree(json);
    }

    private byte[] bytes(Event event) {
        try {
            return mapper.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("event " + event.key() + " cannot be written as JSON", e);
        }
    }

    private static String unreadable(Topic topic, String why) {
        return topic.topicName() + ": not a " + topic.event().getSimpleName() + ": " + why;
    }

    /** What a record component is not declared {@link Optional} has to be there. */
    private static final class RequiredUnlessOptional extends JacksonAnnotationIntrospector {

        @Override
        public Boolean hasRequiredMarker(AnnotatedMember member) {
            return !member.getRawType().equals(Optional.class);
        }
    }
}
