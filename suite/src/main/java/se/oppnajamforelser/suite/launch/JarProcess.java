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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A packaged application, such as a service, running as a process of its own. */
public final class JarProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    /** A first run also writes its classes, {@link ClassArchive}. */
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private static final long MILLIS_BETWEEN_LOOKS = 50;
    private static final int LAST_LINES = 15;

    private final String name;
    private final String baseUrl;
    private final Path log;
    private final ClassArchive classes;
    private final Process process;
    private volatile boolean wasReady;
    private volatile boolean endAsked;

    private JarProcess(String name, String baseUrl, Path log, ClassArchive classes, Process process) {
        this.name = name;
        this.baseUrl = baseUrl;
        this.log = log;
        this.classes = classes;
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
        ClassArchive classes = ClassArchive.of(jar);
        ProcessBuilder builder = new ProcessBuilder(command(jar, classes));
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        // Otherwise the C library keeps room for each thread that ever asked it for memory.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            Files.createDirectories(log.getParent());
            return new JarProcess(name, "http://127.0.0.1:" + port, log, classes, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " kunde inte startas", e);
        }
    }

    private static List<String> command(Path jar, ClassArchive classes) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + System.getProperty("oj.tiered", "4"),
                "-Xms32m",
                "-Xmx384m"));
        command.addAll(classes.options());
        command.addAll(List.of("-jar", jar.toString()));
        return command;
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
        wasReady = true;
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

    /** The last lines that it has written. */
    public String lastLines() {
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

    /** Has somebody told, with the last lines of its log, if it ends without having been asked to. */
    void onCrash(Consumer<String> told) {
        process.onExit().thenAccept(ended -> {
            if (!endAsked) {
                told.accept(name + " avslutades oväntat (kod " + ended.exitValue() + "). Slutet av " + log + ":\n"
                        + lastLines());
            }
        });
    }

    /** Kills it without warning (SIGKILL), as a power cut would. */
    public void kill() {
        endAsked = true;
        process.destroyForcibly();
        awaitEnd();
        classes.discard();
    }

    /** Asks it to end, and returns at once; {@link #close} waits for it. */
    void askToEnd() {
        endAsked = true;
        process.destroy();
    }

    @Override
    public void close() {
        askToEnd();
        if (!awaitEnd()) {
            kill();
        } else if (wasReady) {
            classes.keep();
        } else {
            classes.discard();
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
