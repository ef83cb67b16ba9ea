package se.oppnajamforelser.suite.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import se.oppnajamforelser.embedded.Ports;
import se.oppnajamforelser.suite.launch.JarProcess;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;

/** How long each service takes to be ready and what it holds then, beside an empty Quarkus application. */
final class StartBench {

    private static final int STARTS = 3;
    private static final long SETTLING_SECONDS = 3;

    private record Started(double millis, double mebibytes) {}

    List<Measurement> run() {
        List<Measurement> measurements = new ArrayList<>();
        Path log = Servers.home().resolve("suite/target/bench-empty.log");
        Started empty =
                median(() -> JarProcess.start("tom Quarkus", Servers.reference("empty"), Ports.free(), Map.of(), log));
        try (Servers servers = Servers.start()) {
            Suite suite = servers.suite();
            for (Service service : Service.values()) {
                suite.process(service).close();
                Started started = median(() -> suite.begin(service));
                suite.restart(service);
                measurements.add(new Measurement(
                        service.module() + ", start", started.millis, "ms", "tom Quarkus", empty.millis, "högst 1,5"));
                measurements.add(new Measurement(
                        service.module() + ", minne",
                        started.mebibytes,
                        "MiB",
                        "tom Quarkus",
                        empty.mebibytes,
                        "högst 1,5"));
            }
        }
        return measurements;
    }

    private static Started median(Supplier<JarProcess> start) {
        double[] millis = new double[STARTS];
        double[] mebibytes = new double[STARTS];
        for (int turn = 0; turn < STARTS; turn++) {
            long begin = System.nanoTime();
            try (JarProcess process = start.get()) {
                process.awaitReady();
                millis[turn] = (System.nanoTime() - begin) / 1e6;
                settle();
                mebibytes[turn] = residentMebibytes(process.pid());
            }
        }
        Arrays.sort(millis);
        Arrays.sort(mebibytes);
        return new Started(millis[STARTS / 2], mebibytes[STARTS / 2]);
    }

    private static void settle() {
        try {
            TimeUnit.SECONDS.sleep(SETTLING_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
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
