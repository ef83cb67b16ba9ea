package se.oppnajamforelser.deploy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.event.Topic;

/**
 * Which topics a service hears and which it speaks on, as its sources say.
 *
 * @param read the topics that it has a handler for
 * @param written the topics whose events it makes
 */
record EventFlow(Set<String> read, Set<String> written) {

    private static final Pattern HANDLED = Pattern.compile("return Topic\\.([A-Z]+);");

    static EventFlow of(DeployedService service) {
        return in(Repository.javaSources(service.module()));
    }

    /** Reads it out of Java sources: a handler returns its topic, and an event that is made is sent. */
    static EventFlow in(List<String> sources) {
        Set<String> read = sources.stream()
                .filter(source -> source.contains("implements EventHandler<"))
                .flatMap(source -> HANDLED.matcher(source).results())
                .map(match -> Topic.valueOf(match.group(1)).topicName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = Arrays.stream(Topic.values())
                .filter(topic -> sources.stream().anyMatch(source -> makes(source, topic)))
                .map(Topic::topicName)
                .collect(Collectors.toCollection(TreeSet::new));
        return new EventFlow(read, written);
    }

    private static boolean makes(String source, Topic topic) {
        return source.contains("new " + topic.event().getSimpleName() + "(");
    }
}
