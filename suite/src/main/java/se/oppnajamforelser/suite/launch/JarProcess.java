package se.oppnajamforelser.suite.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A packaged application, such as a service, running as a process of its own. */
public final class JarProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final long MILLIS_BETWEEN_LOOKS = 50;
    private static final int LAST_LINES = 15;

    private final String name;
    private final String baseUrl;
    private final Path log;
    private final Process process;

    private JarProcess(String name, String baseUrl, Path log, Process process) {
        this.name = name;
        this.baseUrl = baseUrl;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts an application that listens on a port of loopback; returns at once.
     *
     * @param name what it is called in messages
     * @param jar its {@code quarkus-run.jar}
     * @param port where it is told to listen
     * @param environment its settings
     * @param log where its output is appended
     */
    public static JarProcess start(String name, Path jar, int port, Map<String, String> environment, Path log) {
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " finns inte. Bygg först: mvn -B -DskipTests package");
        }
        ProcessBuilder builder = new ProcessBuilder(command(jar));
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            Files.createDirectories(log.getParent());
            return new JarProcess(name, "http://127.0.0.1:" + port, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " kunde inte startas", e);
        }
    }

    private static List<String> command(Path jar) {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        return List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + System.getProperty("oj.tiered", "4"),
                "-Xms32m",
                "-Xmx384m",
                "-jar",
                jar.toString());
    }

    /**
     * Waits until it says that it is ready.
     *
     * @throws IllegalStateException if it ends or is not ready in two minutes; the message holds its last lines
     */
    public void awaitReady() {
        Instant end = Instant.now().plus(START_LIMIT);
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " avslutades under starten (kod " + process.exitValue()
                        + "). Slutet av " + log + ":\n" + lastLines());
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(name + " blev inte klar på " + START_LIMIT.toSeconds()
                        + " s. Slutet av " + log + ":\n" + lastLines());
            }
            pause();
        }
    }

    private boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + name, e);
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(log + " kunde inte läsas", e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a service", e);
        }
    }

    /** Where it is reached, without a slash at the end. */
    public String baseUrl() {
        return baseUrl;
    }

    /** Where it writes its log. */
    public Path log() {
        return log;
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** Whether it still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Kills it without warning (SIGKILL), as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        if (!awaitEnd()) {
            kill();
        }
    }

    private boolean awaitEnd() {
        try {
            return process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
