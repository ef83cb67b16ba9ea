package se.oppnajamforelser.suite.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import se.oppnajamforelser.suite.launch.Place;

/** The options that say where a suite lives. */
final class PlaceOptions {

    @Option(
            names = "--data",
            paramLabel = "MAPP",
            defaultValue = ".data/suite",
            description = "mapp för allt som sparas (${DEFAULT-VALUE})")
    private Path data;

    @Option(
            names = "--port-base",
            paramLabel = "N",
            defaultValue = "8080",
            description = "första porten; tjänsterna tar N till N+3, servrarna N+10 till N+12 (${DEFAULT-VALUE})")
    private int portBase;

    Place place() {
        return at(data);
    }

    Place at(Path folder) {
        return new Place(Path.of(System.getProperty("oj.home", ".")), folder, portBase);
    }
}
