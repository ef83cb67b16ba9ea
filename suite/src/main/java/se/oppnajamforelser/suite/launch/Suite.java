package se.oppnajamforelser.suite.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.oppnajamforelser.embedded.Endpoints;
import se.oppnajamforelser.embedded.Infrastructure;
import se.oppnajamforelser.embedded.Mailbox;
import se.oppnajamforelser.embedded.Ports;
import se.oppnajamforelser.embedded.ServerPorts;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.show.Progress;

/** The whole suite, running: the embedded servers in this process and the four services beside it. */
public final class Suite implements AutoCloseable {

    private static final Duration TOKEN_LIFE = Duration.ofDays(7);

    private final Place place;
    private final Clocks clocks;
    private final Infrastructure infrastructure;
    private final Tokens tokens;
    private final Map<Service, JarProcess> processes = Collections.synchronizedMap(new EnumMap<>(Service.class));

    /** Whether the services' clocks can be set, for a demo or a test, or follow the real time. */
    public enum Clocks {
        REAL,
        ADJUSTABLE
    }

    private Suite(Place place, Clocks clocks, Infrastructure infrastructure) {
        this.place = place;
        this.clocks = clocks;
        this.infrastructure = infrastructure;
        this.tokens = Tokens.of(place);
    }

    /**
     * Starts everything and returns when every service is ready. What was started is stopped again if something fails.
     *
     * @throws IllegalStateException if a suite already runs in that place, or a service does not start
     */
    public static Suite start(Place place, Clocks clocks, Progress progress) {
        refuseWhereOneRuns(place);
        claimPorts(place);
        progress.step("Startar Kafka, PostgreSQL och e-postserver");
        Infrastructure infrastructure = Infrastructure.start(
                place.servers(), new ServerPorts(place.kafkaPort(), place.databasePort(), place.mailPort()));
        Suite suite = new Suite(place, clocks, infrastructure);
        try {
            infrastructure.createDatabases(
                    Arrays.stream(Service.values()).map(Service::id).toList());
            progress.step("Startar de fyra tjänsterna");
            suite.startAll();
            suite.endpoints().write(place);
            return suite;
        } catch (RuntimeException failed) {
            suite.close();
            throw failed;
        }
    }

    /**
     * Lets a place pass in which no suite runs.
     *
     * @throws IllegalStateException otherwise; names the process
     */
    public static void refuseWhereOneRuns(Place place) {
        SuiteEndpoints.read(place).ifPresent(running -> {
            throw new IllegalStateException("I " + place.data() + " körs redan en svit (process " + running.pid()
                    + "). Stoppa den med ./oj down, eller välj en annan mapp med --data.");
        });
    }

    private static void claimPorts(Place place) {
        for (Service service : Service.values()) {
            Ports.claim(service.module(), place.port(service));
        }
    }

    private void startAll() {
        for (Service service : Service.values()) {
            processes.put(service, begin(service));
        }
        processes.values().forEach(JarProcess::awaitReady);
    }

    /** Starts another process of a service, on the service's port, and returns at once; whoever asks ends it. */
    public JarProcess begin(Service service) {
        return JarProcess.start(
                service.module(), place.jar(service), place.port(service), environment(service), place.log(service));
    }

    /** The settings that a service is started with, as environment variables; the same for every start. */
    public Map<String, String> environment(Service service) {
        Endpoints servers = infrastructure.endpoints();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", servers.jdbcUrl(service.id()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", servers.user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", servers.password());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", servers.bootstrapServers());
        environment.put(
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                Keys.in(place.keys()).publicKeyFile().toUri().toString());
        environment.put("MP_JWT_VERIFY_ISSUER", Tokens.ISSUER);
        environment.put("OJ_CLOCK_ADJUSTABLE", String.valueOf(clocks == Clocks.ADJUSTABLE));
        environment.put("OJ_WEBHOOKS_ALLOW_LOOPBACK", "true");
        // So that a service that was killed gets its part of the topics back at once.
        environment.put("OJ_CONSUMER_INSTANCE", "1");
        if (service.sendsMail()) {
            environment.put("QUARKUS_MAILER_HOST", servers.smtpHost());
            environment.put("QUARKUS_MAILER_PORT", String.valueOf(servers.smtpPort()));
        }
        return environment;
    }

    private SuiteEndpoints endpoints() {
        Endpoints servers = infrastructure.endpoints();
        Map<String, String> urls = new TreeMap<>();
        processes.forEach((service, process) -> urls.put(service.id(), process.baseUrl()));
        return new SuiteEndpoints(
                ProcessHandle.current().pid(),
                urls,
                servers.bootstrapServers(),
                servers.database().address(),
                servers.smtpHost() + ":" + servers.smtpPort(),
                mailbox().folder().toString(),
                tokens.mint("oj", "office", Optional.empty(), TOKEN_LIFE));
    }

    /** A service's API as a person with a role sees it. */
    public Api api(Service service, String person, String role) {
        return new Api(
                processes.get(service).baseUrl(), Optional.of(tokens.mint(person, role, Optional.empty(), TOKEN_LIFE)));
    }

    /** The survey's API as a respondent of a unit sees it. */
    public Api respondent(String unit) {
        return new Api(
                processes.get(Service.SURVEY).baseUrl(),
                Optional.of(tokens.mint("uppgiftslämnare " + unit, "respondent", Optional.of(unit), TOKEN_LIFE)));
    }

    /** A service's API without login. */
    public Api open(Service service) {
        return new Api(processes.get(service).baseUrl(), Optional.empty());
    }

    /** The running process of a service. */
    public JarProcess process(Service service) {
        return processes.get(service);
    }

    /** Starts a service again that was killed, and returns when it is ready. */
    public void restart(Service service) {
        JarProcess process = begin(service);
        processes.put(service, process);
        process.awaitReady();
    }

    /** Has somebody told if one of the services that run now ends without having been asked to. */
    public void onCrash(Consumer<String> told) {
        processes.values().forEach(process -> process.onCrash(told));
    }

    /** Where the servers are reached. */
    public Endpoints servers() {
        return infrastructure.endpoints();
    }

    /** The servers themselves. */
    public Infrastructure infrastructure() {
        return infrastructure;
    }

    /** The mails that were sent. */
    public Mailbox mailbox() {
        return infrastructure.mailbox();
    }

    /** Where the suite lives. */
    public Place place() {
        return place;
    }

    @Override
    public void close() {
        processes.values().forEach(JarProcess::askToEnd);
        processes.values().forEach(JarProcess::close);
        infrastructure.close();
        try {
            Files.deleteIfExists(place.endpointsFile());
        } catch (IOException e) {
            throw new UncheckedIOException(place.endpointsFile() + " kunde inte tas bort", e);
        }
    }
}
