package se.oppnajamforelser.suite.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.imports.AnswerFile;
import se.oppnajamforelser.suite.launch.Place;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.launch.SuiteEndpoints;
import se.oppnajamforelser.suite.show.Progress;

/** {@code oj import}: answers from a file into a round. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Läs in svar ur en fil och skicka in dem. Filen har kolumnerna unit,question,answer eller "
                + "kpi,geo,year,value.")
final class ImportCommand implements Callable<Integer> {

    private static final int SHOWN_PROBLEMS = 20;

    @Mixin
    private PlaceOptions options;

    @Option(names = "--round", paramLabel = "OMGÅNG", required = true, description = "till exempel e-halsa-2022")
    private String roundId;

    @Option(names = "--answers", paramLabel = "FIL", required = true, description = "filen med svaren")
    private Path answers;

    @Option(names = "--close", description = "stäng omgången efteråt")
    private boolean close;

    @Override
    public Integer call() {
        Round round = Rounds.shipped().round(roundId);
        AnswerFile file = AnswerFile.read(answers, round);
        System.out.printf(
                "%d svar, %d rader för andra år, %d rader som inte kan läsas%n",
                file.rows(), file.otherYears(), file.problems().size());
        file.problems().stream().limit(SHOWN_PROBLEMS).forEach(System.out::println);
        Place place = options.place();
        Optional<SuiteEndpoints> endpoints = SuiteEndpoints.read(place);
        if (endpoints.isPresent()) {
            Api office = new Api(
                    endpoints.get().baseUrl(Service.SURVEY),
                    Optional.of(endpoints.get().officeToken()));
            return send(office, file);
        }
        System.out.println("Ingen svit kör i " + place.data() + "; startar den för inläsningen.");
        try (Running running = Running.start(place, Suite.Clocks.REAL, Progress.onConsole())) {
            return send(running.suite().api(Service.SURVEY, "oj import", "office"), file);
        }
    }

    private int send(Api office, AnswerFile file) {
        String path = "/api/v1/rounds/" + roundId;
        if (office.get(path).path("status").asText().equals("planned")) {
            office.post(path + "/transitions", Map.of("to", "open"));
        }
        JsonNode report = office.postCsv(path + "/import?submit=true", file.csv());
        report.path("lines").forEach(ImportCommand::printIfWrong);
        System.out.println("Resultat: " + report.path("summary"));
        if (close) {
            office.post(path + "/transitions", Map.of("to", "closed"));
        }
        JsonNode total = office.get(path + "/response-rates").path("total");
        System.out.printf(
                "%d av %d har svarat i %s.%n",
                total.path("responded").asInt(), total.path("units").asInt(), roundId);
        return file.problems().isEmpty() ? 0 : 1;
    }

    private static void printIfWrong(JsonNode line) {
        if (line.path("status").asText().equals("error")) {
            System.out.println("Rad " + line.path("line").asInt() + ": "
                    + line.path("message").asText());
        }
    }
}
