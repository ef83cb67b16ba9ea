package se.oppnajamforelser.deploy;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.eclipse.microprofile.jwt.config.Names;

/** Which environment variables a service reads when it starts, and why a given one has no effect. */
final class KnownSettings {

    private static final QuarkusKeys QUARKUS = QuarkusKeys.documented();
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");

    private final Set<String> extensions;
    private final Set<String> environment;

    private KnownSettings(Set<String> extensions, Set<String> environment) {
        this.extensions = Set.copyOf(extensions);
        this.environment = Set.copyOf(environment);
    }

    /** What the service's sources, its extensions and its Kafka clients read. */
    static KnownSettings of(DeployedService service) {
        Set<String> environment = new HashSet<>();
        Stream.of(service.module(), "messaging")
                .flatMap(module -> OwnKeys.ofModule(module).keySet().stream())
                .map(KnownSettings::environmentVariable)
                .forEach(environment::add);
        REFERENCE
                .matcher(service.settingsText())
                .results()
                .map(match -> match.group(1))
                .forEach(environment::add);
        kafkaKeys().map(key -> environmentVariable("kafka." + key)).forEach(environment::add);
        jwtKeys().map(KnownSettings::environmentVariable).forEach(environment::add);
        return new KnownSettings(Extensions.of(service), environment);
    }

    /** Why the service would not heed the variable; empty if it does. */
    Optional<String> fault(String variable) {
        if (environment.contains(variable)) {
            return Optional.empty();
        }
        return QUARKUS.key(variable).map(this::fault).orElse(Optional.of("nothing reads " + variable));
    }

    private Optional<String> fault(QuarkusKeys.Key key) {
        if (!key.atRunTime()) {
            return Optional.of("fixed when the service was built");
        }
        return extensions.contains(key.extension())
                ? Optional.empty()
                : Optional.of("the service has no " + key.extension());
    }

    /** As SmallRye Config translates a key. */
    static String environmentVariable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Stream<String> kafkaKeys() {
        return Stream.of(ConsumerConfig.configNames(), ProducerConfig.configNames(), AdminClientConfig.configNames())
                .flatMap(Set::stream);
    }

    private static Stream<String> jwtKeys() {
        return Arrays.stream(Names.class.getFields())
                .filter(field -> field.getType() == String.class)
                .map(KnownSettings::constant);
    }

    private static String constant(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " is not public", e);
        }
    }

    /** All faults of a list of variables. */
    List<String> faults(Stream<String> variables) {
        return variables
                .flatMap(variable -> fault(variable).map(why -> variable + ": " + why).stream())
                .toList();
    }
}
