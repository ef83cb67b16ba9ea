package se.oppnajamforelser.suite.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.oppnajamforelser.suite.bench.Bench;
import se.oppnajamforelser.suite.bench.Measurement;
import se.oppnajamforelser.suite.show.Progress;

/** {@code oj bench}: the suite's speed beside bare reference programs. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Mät farten bredvid enkla jämförelseprogram i samma körning. Dömer inte, skriver bara ut.")
final class BenchCommand implements Callable<Integer> {

    @Option(
            names = "--only",
            paramLabel = "DEL",
            split = ",",
            description = "bara dessa delar: ${COMPLETION-CANDIDATES}")
    private List<Bench> only = List.of(Bench.values());

    @Override
    public Integer call() {
        Progress progress = Progress.onConsole();
        for (Bench bench : only) {
            progress.step(bench.title());
            List<Measurement> measurements = bench.run();
            measurements.forEach(System.out::println);
        }
        return 0;
    }
}
