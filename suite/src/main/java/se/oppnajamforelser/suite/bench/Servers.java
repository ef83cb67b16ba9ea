package se.oppnajamforelser.suite.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.oppnajamforelser.suite.launch.Place;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.show.Progress;

/** A suite for one measurement, in a temporary folder and on free ports, gone afterwards, also when the process is ended. */
final class Servers implements AutoCloseable {

    private final Suite suite;
    private boolean stopped;

    private Servers(Suite suite) {
        this.suite = suite;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "stop-measuring"));
    }

    static Servers start(Progress progress) {
        try {
            Path data = Files.createTempDirectory("oj-bench");
            Place place = Place.onFreePorts(home(), data);
            return new Servers(Suite.start(place, Suite.Clocks.ADJUSTABLE, progress));
        } catch (IOException e) {
            throw new UncheckedIOException("Ingen tillfällig mapp kunde skapas", e);
        }
    }

    static Path home() {
        return Path.of(System.getProperty("oj.home", "."));
    }

    /** The package of a reference application. */
    static Path reference(String name) {
        return home().resolve("suite/reference-" + name + "/target/quarkus-app/quarkus-run.jar");
    }

    Suite suite() {
        return suite;
    }

    /** Besides the suite also what the measurement has begun beside it. */
    private void stopAll() {
        close();
        ProcessHandle.current().children().forEach(ProcessHandle::destroy);
    }

    @Override
    public synchronized void close() {
        if (stopped) {
            return;
        }
        stopped = true;
        suite.close();
        removeFiles();
    }

    private void removeFiles() {
        try (Stream<Path> files = Files.walk(suite.place().data())) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Mappen " + suite.place().data() + " kunde inte tas bort", e);
        }
    }
}
