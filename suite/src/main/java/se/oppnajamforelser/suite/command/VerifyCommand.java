package se.oppnajamforelser.suite.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.launch.Place;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.SuiteEndpoints;
import se.oppnajamforelser.suite.verification.Report;
import se.oppnajamforelser.suite.verification.Verification;

/** {@code oj verify}: recomputes a published release by a second way. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Räkna om varje publicerad siffra ur de sparade svaren och kontrollera filerna.")
final class VerifyCommand implements Callable<Integer> {

    private static final int SHOWN = 50;

    @Mixin
    private PlaceOptions options;

    @Option(names = "--round", paramLabel = "OMGÅNG", defaultValue = "oj-2017", description = "(${DEFAULT-VALUE})")
    private String roundId;

    @Option(names = "--release", paramLabel = "NUMMER", description = "annars den senaste publicerade")
    private Optional<Integer> release;

    @Override
    public Integer call() {
        Place place = options.place();
        SuiteEndpoints endpoints = SuiteEndpoints.read(place)
                .orElseThrow(() -> new IllegalStateException(
                        "Ingen svit kör i " + place.data() + ". Starta den med ./oj up, eller ange --data."));
        Optional<String> token = Optional.of(endpoints.officeToken());
        Api survey = new Api(endpoints.baseUrl(Service.SURVEY), token);
        Api scoring = new Api(endpoints.baseUrl(Service.SCORING), token);
        Api publication = new Api(endpoints.baseUrl(Service.PUBLICATION), token);
        int number = release.orElseGet(() -> newest(publication));
        Report report = new Verification(Rounds.shipped().round(roundId), survey, scoring, publication).run(number);
        print(number, report);
        return report.isClean() ? 0 : 1;
    }

    private int newest(Api publication) {
        JsonNode releases = publication.get("/api/v1/rounds/" + roundId + "/releases");
        int newest = 0;
        for (JsonNode candidate : releases) {
            boolean published = candidate.has("publishedAt");
            newest = published ? Math.max(newest, candidate.path("number").asInt()) : newest;
        }
        if (newest == 0) {
            throw new IllegalStateException("Ingen publicering av " + roundId + " finns ännu.");
        }
        return newest;
    }

    private void print(int number, Report report) {
        System.out.println("Publicering " + number + " av " + roundId + ":");
        report.compared().forEach((what, count) -> System.out.printf("%9d %s jämförda%n", count, what));
        report.differences().stream().limit(SHOWN).forEach(difference -> System.out.println("  " + difference));
        System.out.println(
                report.isClean() ? "Allt stämmer." : report.differences().size() + " saker stämmer inte.");
    }
}
