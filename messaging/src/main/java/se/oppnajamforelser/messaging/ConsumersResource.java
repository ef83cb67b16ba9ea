package se.oppnajamforelser.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.catalogue.event.Topic;

/** What the service hears, and how to have it hear everything again. */
@Path("/api/v1/consumers")
@RolesAllowed("office")
class ConsumersResource {

    private final Consumers consumers;

    ConsumersResource(Consumers consumers) {
        this.consumers = consumers;
    }

    /** Every topic that the service hears, and how far behind this instance is. */
    @GET
    public List<ConsumerStatus> list() {
        return consumers.all().stream().map(this::status).toList();
    }

    /**
     * Has this instance take in its part of a topic again from offset 0. It changes nothing in the service's state, since
     * known revisions are ignored; it tells the service's own snapshots again. Answers before the work is done: the lag
     * shows how much is left.
     */
    @POST
    @Path("{topic}/replay")
    @ResponseStatus(202)
    public ConsumerStatus replay(@RestPath String topic) {
        TopicConsumer consumer = Topic.named(topic)
                .flatMap(consumers::of)
                .orElseThrow(() -> Problem.unknownConsumer(
                        "Tjänsten lyssnar inte på " + topic + ". Den lyssnar på: " + heard() + "."));
        consumer.replay();
        return status(consumer);
    }

    private String heard() {
        return consumers.all().stream()
                .map(consumer -> consumer.topic().topicName())
                .collect(Collectors.joining(", "));
    }

    private ConsumerStatus status(TopicConsumer consumer) {
        return new ConsumerStatus(
                consumer.topic().topicName(), consumers.alive(consumer), consumer.joined(), consumer.lag());
    }

    /**
     * How one topic is consumed by this instance.
     *
     * @param topic the topic's name
     * @param alive whether its thread runs
     * @param joined whether it has had its share of the topic
     * @param lag records not yet acknowledged
     */
    record ConsumerStatus(String topic, boolean alive, boolean joined, long lag) {}
}
