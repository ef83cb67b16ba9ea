package se.oppnajamforelser.suite.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.oppnajamforelser.suite.launch.Place;
import se.oppnajamforelser.suite.launch.SuiteEndpoints;

/** {@code oj down}: stops the suite that runs in a place. */
@Command(name = "down", mixinStandardHelpOptions = true, description = "Stoppa sviten. Det som sparats finns kvar.")
final class DownCommand implements Callable<Integer> {

    private static final long SECONDS = 60;

    @Mixin
    private PlaceOptions options;

    @Override
    public Integer call() throws Exception {
        Place place = options.place();
        Optional<SuiteEndpoints> running = SuiteEndpoints.read(place);
        if (running.isEmpty()) {
            System.out.println("Ingen svit kör i " + place.data() + ".");
            return 0;
        }
        ProcessHandle process = ProcessHandle.of(running.get().pid()).orElseThrow();
        process.destroy();
        process.onExit().get(SECONDS, TimeUnit.SECONDS);
        System.out.println("Stoppad. Det som sparats finns kvar i " + place.data() + ".");
        return 0;
    }
}
