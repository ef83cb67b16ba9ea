package se.oppnajamforelser.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

/** The servers are those that {@code test.infra} names, and stay until the JVM ends. */
class EmbeddedInfrastructureTest {

    private final EmbeddedInfrastructure resource = new EmbeddedInfrastructure();

    @Test
    void a_service_gets_its_database_and_its_topics() throws Exception {
        resource.init(Map.of(
                "database",
                "aggregation",
                "state-topics",
                "oj.shares, oj.digests",
                "log-topics",
                "oj.aggregation.dead"));

        Map<String, String> settings = resource.start();

        assertThat(settings.get("quarkus.datasource.jdbc.url")).endsWith("/aggregation");
        assertThat(settings).containsEntry("quarkus.mailer.mock", "false");
        assertThat(TestRows.read(SharedInfrastructure.facts().endpoints().database(), "aggregation", "select 1"))
                .isEqualTo("1");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", settings.get("kafka.bootstrap.servers")))) {
            assertThat(admin.listTopics().names().get()).contains("oj.shares", "oj.digests", "oj.aggregation.dead");
        }
    }

    @Test
    void all_class_loaders_of_the_process_share_the_servers() throws Exception {
        resource.init(Map.of("database", "survey"));
        Class<?> loadedAgain = new LoadingAgain().loadClass(EmbeddedInfrastructure.class.getName());
        Object other = loadedAgain.getConstructor().newInstance();
        loadedAgain.getMethod("init", Map.class).invoke(other, Map.of("database", "survey"));

        Object settings = loadedAgain.getMethod("start").invoke(other);

        assertThat(loadedAgain).isNotEqualTo(EmbeddedInfrastructure.class);
        assertThat(settings).isEqualTo(resource.start());
    }

    @Test
    void a_test_is_given_the_endpoints_and_the_mailbox() {
        List<Object> given = new ArrayList<>();

        resource.inject((value, wanted) ->
                Arrays.stream(Fields.class.getDeclaredFields()).filter(wanted).forEach(field -> given.add(value)));

        assertThat(given).hasSize(2).hasAtLeastOneElementOfType(Endpoints.class);
        assertThat(given).hasAtLeastOneElementOfType(Mailbox.class);
    }

    @Test
    void a_resource_without_a_database_is_refused() {
        resource.init(Map.of());

        assertThatThrownBy(resource::start)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("argument database of EmbeddedInfrastructure is missing"
                        + " (expected: initArgs = @ResourceArg(name = \"database\", value = \"survey\"))");
    }

    @SuppressWarnings("unused")
    private static final class Fields {
        private Endpoints endpoints;
        private Mailbox mailbox;
        private String other;
    }

    /** Loads our classes itself, as Quarkus does for every set of tests. */
    private static final class LoadingAgain extends ClassLoader {

        private LoadingAgain() {
            super(EmbeddedInfrastructureTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return name.startsWith("se.oppnajamforelser.") ? again(name) : super.loadClass(name, resolve);
        }

        private Class<?> again(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
