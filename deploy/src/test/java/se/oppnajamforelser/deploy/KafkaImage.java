package se.oppnajamforelser.deploy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.server.config.AbstractKafkaConfig;

/** How the image apache/kafka turns environment variables into a broker's settings. */
final class KafkaImage {

    private static final String PREFIX = "KAFKA_";

    /** For the Java machine, not for the broker. */
    private static final Set<String> NOT_SETTINGS = Set.of("KAFKA_HEAP_OPTS");

    private KafkaImage() {}

    /** The broker's settings: {@code KAFKA_NODE_ID} is {@code node.id}. */
    static Map<String, String> settings(Map<String, String> environment) {
        Map<String, String> settings = new TreeMap<>();
        environment.forEach((variable, value) -> {
            if (variable.startsWith(PREFIX) && !NOT_SETTINGS.contains(variable)) {
                settings.put(
                        variable.substring(PREFIX.length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'),
                        value);
            }
        });
        return settings;
    }

    /** The settings that no broker has. */
    static List<String> unknown(Map<String, String> settings) {
        Set<String> known = AbstractKafkaConfig.CONFIG_DEF.names();
        return settings.keySet().stream().filter(name -> !known.contains(name)).toList();
    }
}
