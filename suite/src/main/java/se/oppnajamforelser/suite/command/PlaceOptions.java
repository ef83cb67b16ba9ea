package se.oppnajamforelser.suite.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.oppnajamforelser.suite.launch.Place;

/** The options that say where a suite lives. */
final class PlaceOptions {

    private static final Path SUITE = Path.of(".data/suite");

    @Option(
            names = "--data",
            paramLabel = "MAPP",
            description = "mapp för allt som sparas (.data/suite; demon tar .data/demo)")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--port-base",
            paramLabel = "N",
            defaultValue = "8080",
            description = "första porten; tjänsterna tar N till N+3, servrarna N+10 till N+12 (${DEFAULT-VALUE})")
    private int portBase;

    Place place() {
        return placeOr(SUITE);
    }

    /** The place that was asked for, or that folder's if none was. */
    Place placeOr(Path folder) {
        return new Place(Path.of(System.getProperty("oj.home", ".")), data.orElse(folder), portBase);
    }
}
