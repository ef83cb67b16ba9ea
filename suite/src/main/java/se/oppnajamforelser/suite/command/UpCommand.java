package se.oppnajamforelser.suite.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.oppnajamforelser.suite.launch.Place;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.show.Progress;

/** {@code oj up}: starts everything and keeps it running. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Starta allt och låt det köra tills Ctrl-C eller oj down. Det som sparats finns kvar nästa gång.")
final class UpCommand implements Callable<Integer> {

    @Mixin
    private PlaceOptions options;

    @Option(names = "--adjustable-clock", description = "låt tjänsternas klocka ställas med PUT /api/v1/clock")
    private boolean adjustableClock;

    @Override
    public Integer call() throws Exception {
        Place place = options.place();
        Suite.Clocks clocks = adjustableClock ? Suite.Clocks.ADJUSTABLE : Suite.Clocks.REAL;
        Progress progress = Progress.onConsole();
        try (Running running = Running.start(place, clocks, progress)) {
            progress.step("Allt kör. Adresser och nyckel: " + place.endpointsFile() + ". Ctrl-C avslutar.");
            running.awaitStop();
        }
        return 0;
    }
}
