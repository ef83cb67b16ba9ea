package se.oppnajamforelser.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KafkaUsersTest {

    @ParameterizedTest
    @EnumSource
    void a_service_may_read_what_it_handles_and_nothing_else(DeployedService service) {
        assertThat(allowed(service, "topic", "Read"))
                .isEqualTo(EventFlow.of(service).read());
    }

    @ParameterizedTest
    @EnumSource
    void a_service_may_write_what_it_tells_and_its_dead_letters_and_nothing_else(DeployedService service) {
        Set<String> expected = new TreeSet<>(EventFlow.of(service).written());
        expected.add(service.deadLetterTopic());

        assertThat(allowed(service, "topic", "Write")).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void a_service_reads_in_its_own_groups_one_for_each_topic(DeployedService service) {
        assertThat(allowed(service, "group", "Read")).containsExactly(service.module() + "-oj.*");
    }

    @Test
    void handlers_and_events_are_found_in_sources() {
        EventFlow flow = EventFlow.in(List.of(
                "class A implements EventHandler<RoundChanged> { Topic topic() { return Topic.ROUNDS; } }",
                "class B { Event tell() { return new SharesSettled(round, region); } }"));

        assertThat(flow).isEqualTo(new EventFlow(Set.of("oj.rounds"), Set.of("oj.shares")));
    }

    private static Set<String> allowed(DeployedService service, String type, String operation) {
        return Manifest.in(Repository.deploy("kubernetes/base/kafka-users.yaml"))
                .filter(user -> user.name().equals(service.module()))
                .flatMap(
                        user -> Nodes.elements(user.spec().path("authorization").path("acls")))
                .filter(rule -> rule.path("resource").path("type").asText().equals(type))
                .filter(rule -> Nodes.elements(rule.path("operations"))
                        .map(JsonNode::asText)
                        .anyMatch(operation::equals))
                .map(rule -> named(rule.path("resource")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String named(JsonNode resource) {
        boolean prefix = resource.path("patternType").asText().equals("prefix");
        return resource.path("name").asText() + (prefix ? "*" : "");
    }
}
