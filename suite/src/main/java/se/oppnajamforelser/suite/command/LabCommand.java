package se.oppnajamforelser.suite.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.client.Json;
import se.oppnajamforelser.suite.launch.Place;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.SuiteEndpoints;
import se.oppnajamforelser.suite.show.DifferenceText;

/** {@code oj lab}: what another rule or method would change, before anybody decides on it. */
@Command(
        name = "lab",
        mixinStandardHelpOptions = true,
        description = "Pröva en ändrad regel eller metod på de svar som finns: vilka utfall, färger och andelar som "
                + "skulle ändras. Inget sparas.")
final class LabCommand implements Callable<Integer> {

    private static final String YAML = "application/yaml";

    @Mixin
    private PlaceOptions options;

    @Option(names = "--round", paramLabel = "OMGÅNG", defaultValue = "oj-2017", description = "(${DEFAULT-VALUE})")
    private String round;

    @Option(
            names = "--change",
            paramLabel = "FIL",
            required = true,
            description = "ändringen i YAML: indicators, withholding och colours som i katalogens filer")
    private Path change;

    @Option(names = "--out", paramLabel = "FIL", description = "skriv varje ändrad cell till en CSV-fil")
    private Optional<Path> out;

    @Override
    public Integer call() throws IOException {
        String yaml = read();
        Place place = options.place();
        SuiteEndpoints endpoints = SuiteEndpoints.read(place)
                .orElseThrow(() -> new IllegalStateException(
                        "Ingen svit kör i " + place.data() + ". Starta den med ./oj up, eller ange --data."));
        Api scoring = new Api(endpoints.baseUrl(Service.SCORING), Optional.of(endpoints.officeToken()));
        String path = "/api/v1/rounds/" + round + "/laboratory";
        String difference = scoring.postText(path, yaml, YAML, "application/json");
        System.out.println(change + " prövad på " + round + ":");
        DifferenceText.of(Json.tree(difference)).forEach(System.out::println);
        if (out.isPresent()) {
            Files.writeString(out.get(), scoring.postText(path, yaml, YAML, "text/csv"));
            System.out.println("Varje ändrad cell står i " + out.get() + ".");
        }
        return 0;
    }

    private String read() {
        try {
            return Files.readString(change);
        } catch (IOException e) {
            throw new UncheckedIOException("Filen " + change + " kan inte läsas.", e);
        }
    }
}
