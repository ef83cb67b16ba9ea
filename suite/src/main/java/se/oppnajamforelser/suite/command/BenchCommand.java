package se.oppnajamforelser.suite.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final List<Measurement> measured = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    @Override
    public Integer call() {
        Progress progress = Progress.onConsole();
        only.forEach(bench -> measure(bench, progress));
        long aims = measured.stream().flatMap(found -> found.aim().stream()).count();
        long reached = measured.stream().filter(Measurement::isReached).count();
        progress.step("Klart. " + reached + " av " + aims + " mål nås i den här körningen:");
        System.out.println(Measurement.heading());
        measured.forEach(System.out::println);
        failed.forEach(System.out::println);
        return failed.isEmpty() ? 0 : 1;
    }

    /** What fails is told, and the other parts are measured all the same. */
    private void measure(Bench bench, Progress progress) {
        progress.step(bench.title());
        try {
            bench.measure(progress, this::found);
        } catch (RuntimeException e) {
            String why = Optional.ofNullable(e.getMessage()).orElseGet(e::toString);
            failed.add(bench.title() + " kunde inte mätas färdigt: " + why);
            System.out.println(failed.get(failed.size() - 1));
        }
    }

    private void found(Measurement measurement) {
        measured.add(measurement);
        System.out.println(measurement);
    }
}
