package se.oppnajamforelser.suite.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.oppnajamforelser.embedded.Ports;
import se.oppnajamforelser.suite.launch.JarProcess;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.show.Progress;

/** How long each service takes to be ready and what it holds then, beside an empty Quarkus application. */
final class StartBench implements Part {

    private static final int STARTS = 3;
    private static final long SETTLING_MILLIS = 3_000;

    private record Started(double millis, double mebibytes) {}

    @Override
    public void measure(Progress progress, Consumer<Measurement> found) {
        Path log = Servers.home().resolve("suite/target/bench-empty.log");
        try (Servers servers = Servers.start(progress)) {
            Suite suite = servers.suite();
            for (Service service : Service.values()) {
                suite.process(service).close();
            }
            progress.step("Startar en tom Quarkus");
            Started empty = median(
                    () -> JarProcess.start("tom Quarkus", Servers.reference("empty"), Ports.free(), Map.of(), log));
            for (Service service : Service.values()) {
                progress.step("Startar " + service.module());
                Started started = median(() -> suite.begin(service));
                found.accept(new Measurement(
                        "Start, " + service.module(),
                        started.millis,
                        "ms",
                        "tom Quarkus, samma flaggor",
                        empty.millis,
                        new Aim.AtMost(1.5)));
                found.accept(new Measurement(
                        "Minne, " + service.module(),
                        started.mebibytes,
                        "MiB",
                        "tom Quarkus, samma flaggor",
                        empty.mebibytes,
                        new Aim.AtMost(1.5)));
            }
        }
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
