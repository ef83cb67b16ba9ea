package se.oppnajamforelser.suite.command;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.client.RefusedException;
import se.oppnajamforelser.suite.launch.Place;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.SuiteEndpoints;

/** {@code oj status}: what runs, and how far the rounds have come. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Visa vad som kör och hur långt omgångarna kommit.")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private PlaceOptions options;

    @Override
    public Integer call() {
        Place place = options.place();
        Optional<SuiteEndpoints> endpoints = SuiteEndpoints.read(place);
        if (endpoints.isEmpty()) {
            System.out.println("Ingen svit kör i " + place.data() + ". Starta den med ./oj up.");
            return 1;
        }
        for (Service service : Service.values()) {
            String url = endpoints.get().baseUrl(service);
            System.out.printf("%-20s %-24s %s%n", service.module(), url, health(url));
        }
        rounds(endpoints.get());
        return 0;
    }

    private static String health(String url) {
        try {
            new Api(url, Optional.empty()).get("/q/health/ready");
            return "redo";
        } catch (RefusedException refused) {
            return "inte redo";
        } catch (UncheckedIOException away) {
            return "svarar inte";
        }
    }

    private static void rounds(SuiteEndpoints endpoints) {
        Api office = new Api(endpoints.baseUrl(Service.SURVEY), Optional.of(endpoints.officeToken()));
        office.get("/api/v1/rounds").forEach(round -> {
            String id = round.path("id").asText();
            var total = office.get("/api/v1/rounds/" + id + "/response-rates").path("total");
            System.out.printf(
                    "%-20s %-24s %s%n",
                    id,
                    round.path("status").asText(),
                    answered(
                            total.path("responded").asInt(), total.path("units").asInt()));
        });
    }

    /** Where units of care or persons are asked, there may be no list of them yet. */
    private static String answered(int responded, int asked) {
        return asked == 0 ? "ingen lista över svarande ännu" : responded + " av " + asked + " har svarat";
    }
}
