package se.oppnajamforelser.suite.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.suite.client.Api;

/** Waits for a reminder wave and tells whom it reached, as the survey's list of deliveries says. */
final class Reminders {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long MILLIS_BETWEEN_LOOKS = 200;

    private final Api office;
    private final Round round;
    private final Plan plan;

    Reminders(Api office, Round round, Plan plan) {
        this.office = office;
        this.round = round;
        this.plan = plan;
    }

    Wave await(LocalDate day) {
        int number = round.reminders().indexOf(day) + 1;
        SortedSet<String> expected = plan.unansweredOn(day);
        Instant end = Instant.now().plus(PATIENCE);
        SortedSet<String> reached = sent(number);
        while (reached.size() < expected.size() && Instant.now().isBefore(end)) {
            pause();
            reached = sent(number);
        }
        return new Wave(number, day, expected, reached);
    }

    private SortedSet<String> sent(int wave) {
        JsonNode deliveries =
                office.get("/api/v1/rounds/" + round.id() + "/deliveries?kind=reminder&state=sent&wave=" + wave);
        SortedSet<String> units = new TreeSet<>();
        deliveries.forEach(delivery -> units.add(delivery.path("unit").asText()));
        return units;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for reminders", e);
        }
    }
}
