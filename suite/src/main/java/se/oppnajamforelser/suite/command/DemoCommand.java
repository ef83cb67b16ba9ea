package se.oppnajamforelser.suite.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.suite.demo.Demo;
import se.oppnajamforelser.suite.demo.DemoFolder;
import se.oppnajamforelser.suite.demo.Summary;
import se.oppnajamforelser.suite.launch.Place;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.show.Progress;
import se.oppnajamforelser.suite.simulation.Plan;
import se.oppnajamforelser.suite.simulation.Wave;

/** {@code oj demo}: a whole round from invitations to published files. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Kör en hel enkätomgång med 316 påhittade kommuner och stadsdelar, från inbjudan till Excelfil.")
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private PlaceOptions options;

    @Option(names = "--seed", paramLabel = "TAL", defaultValue = "2017", description = "frö för de påhittade svaren")
    private long seed;

    @Option(
            names = "--release",
            paramLabel = "MAPP",
            defaultValue = "release",
            description = "mapp för de publicerade filerna (${DEFAULT-VALUE})")
    private Path releaseFolder;

    @Option(names = "--keep", description = "låt sviten köra vidare efteråt, tills Ctrl-C")
    private boolean keep;

    @Override
    public Integer call() throws Exception {
        Progress progress = Progress.onConsole();
        Place place = options.placeOr(DemoFolder.DEFAULT);
        DemoFolder.prepare(place);
        Round round = Rounds.shipped().round("oj-2017");
        try (Running running = Running.start(place, Suite.Clocks.ADJUSTABLE, progress)) {
            Demo demo = new Demo(running.suite(), Plan.of(round, seed), progress, () -> {});
            Demo.Result result = demo.run(releaseFolder);
            progress.step("Klart");
            new Summary(System.out, round).print(result);
            if (keep) {
                System.out.println("Sviten kör vidare, adresser och nyckel: " + place.endpointsFile()
                        + ". Kontrollera publiceringen med ./oj verify --data " + place.data()
                        + ". Ctrl-C avslutar.");
                running.awaitStop();
            }
            return result.waves().stream().allMatch(Wave::isRight) ? 0 : 1;
        }
    }
}
