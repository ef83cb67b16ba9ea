package se.oppnajamforelser.suite.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.oppnajamforelser.embedded.Ports;
import se.oppnajamforelser.suite.launch.JarProcess;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.show.Progress;

/**
 * How long each service takes to be ready and what it holds then, beside an empty Quarkus application. An application of
 * nothing but a service's libraries stands between the two: it says how much of the distance is the stack's, and how much
 * the service's own.
 */
final class StartBench implements Part {

    private static final int STARTS = 3;
    private static final long SETTLING_MILLIS = 3_000;
    private static final Optional<Aim> AIM = Optional.of(new Aim.AtMost(1.5));
    private static final String EMPTY = "tom Quarkus, samma flaggor";
    private static final String LIBRARIES = "bara biblioteken";

    private record Started(double millis, double mebibytes) {}

    @Override
    public void measure(Progress progress, Consumer<Measurement> found) {
        try (Servers servers = Servers.start(progress)) {
            Suite suite = servers.suite();
            for (Service service : Service.values()) {
                suite.process(service).close();
            }
            progress.step("Startar en tom Quarkus");
            Started empty = median(() -> reference("empty", Map.of()));
            progress.step("Startar en Quarkus med bara tjänsternas bibliotek");
            Started stack = median(() -> reference("stack", suite.environment(Service.SCORING)));
            compare(LIBRARIES, stack, EMPTY, empty, Optional.empty()).forEach(found);
            for (Service service : Service.values()) {
                progress.step("Startar " + service.module());
                Started started = median(() -> suite.begin(service));
                compare(service.module(), started, EMPTY, empty, AIM).forEach(found);
                compare(service.module(), started, LIBRARIES, stack, Optional.empty())
                        .forEach(found);
            }
        }
    }

    private static Stream<Measurement> compare(
            String what, Started started, String reference, Started beside, Optional<Aim> aim) {
        return Stream.of(
                new Measurement("Start, " + what, started.millis, "ms", reference, beside.millis, aim),
                new Measurement("Minne, " + what, started.mebibytes, "MiB", reference, beside.mebibytes, aim));
    }

    private static JarProcess reference(String name, Map<String, String> environment) {
        Path log = Servers.home().resolve("suite/target/bench-" + name + ".log");
        return JarProcess.start(name, Servers.reference(name), Ports.free(), environment, log);
    }

    private static Started median(Supplier<JarProcess> start) {
        double[] millis = new double[STARTS];
        double[] mebibytes = new double[STARTS];
        for (int turn = 0; turn < STARTS; turn++) {
            long begin = System.nanoTime();
            try (JarProcess process = start.get()) {
                process.awaitReady();
                millis[turn] = (System.nanoTime() - begin) / 1e6;
                Pause.millis(SETTLING_MILLIS);
                mebibytes[turn] = residentMebibytes(process.pid());
            }
        }
        Arrays.sort(millis);
        Arrays.sort(mebibytes);
        return new Started(millis[STARTS / 2], mebibytes[STARTS / 2]);
    }

    /** From the kernel's own account of the process; Linux only. */
    private static double residentMebibytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("Minnet kan bara mätas på Linux", e);
        }
    }
}
