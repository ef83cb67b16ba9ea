package se.oppnajamforelser.suite.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.client.Json;
import se.oppnajamforelser.suite.demo.Demo;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.show.Progress;
import se.oppnajamforelser.suite.simulation.Plan;

/** A demo that has run to its end, on a suite that still runs. */
final class FinishedDemo implements AutoCloseable {

    static final Round ROUND = Rounds.shipped().round("oj-2017");

    private static final String PATH = "/api/v1/rounds/oj-2017";
    private static final long SEED = 2017;

    private final Path data;
    private final RunningSuite running;
    private final Demo.Result result;

    private FinishedDemo(Path data, RunningSuite running, Demo.Result result) {
        this.data = data;
        this.running = running;
        this.result = result;
    }

    /**
     * Runs it.
     *
     * @param disturbance what else happens, every time a unit has done what it does
     */
    static FinishedDemo run(Function<Suite, Runnable> disturbance) {
        try {
            Path data = Files.createTempDirectory("oj-end-to-end");
            RunningSuite running = RunningSuite.start(data, Suite.Clocks.ADJUSTABLE);
            Suite suite = running.suite();
            Demo demo = new Demo(suite, Plan.of(ROUND, SEED), Progress.plain(System.out), disturbance.apply(suite));
            return new FinishedDemo(data, running, demo.run(data.resolve("release")));
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder", e);
        }
    }

    RunningSuite running() {
        return running;
    }

    Demo.Result result() {
        return result;
    }

    /** All shares of all regions and indicators, as the API gives them now. */
    String shares() {
        return Json.pretty(running.suite()
                .api(Service.AGGREGATION, "test", "reader")
                .get(PATH + "/shares")
                .path("shares"));
    }

    /** The SHA-256 of the release's files, by name. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        result.release()
                .path("files")
                .forEach(file -> files.put(
                        file.path("name").asText(), file.path("sha256").asText()));
        return files;
    }

    /** A service's API as the office sees it. */
    Api office(Service service) {
        return running.suite().api(service, "test", "office");
    }

    @Override
    public void close() {
        running.close();
        try (Stream<Path> files = Files.walk(data)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(data + " could not be removed", e);
        }
    }

    /** Gives the test classes one undisturbed demo, run when the first of them asks for it. */
    static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == FinishedDemo.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(FinishedDemo.class))
                    .computeIfAbsent("undisturbed", key -> run(suite -> () -> {}), FinishedDemo.class);
        }
    }
}
