package se.oppnajamforelser.suite.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.simulation.UnitPlan.Manner;

/** A person at a kommun who does what is planned, through the public API, and tries again when the service is away. */
final class SimulatedRespondent {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long MILLIS_BETWEEN_TRIES = 200;
    private static final int ANSWERS_PER_COMMENT = 10;
    private static final String REMARK = "Stämmer, vi har kontrollerat uppgiften.";

    private final Api survey;
    private final String round;
    private final UnitPlan plan;

    SimulatedRespondent(Api survey, String round, UnitPlan plan) {
        this.survey = survey;
        this.round = round;
        this.plan = plan;
    }

    void act() {
        plan.parts().forEach((part, answers) -> {
            save(part, answers);
            if (plan.manner() == Manner.ANSWERS) {
                submit(part, Map.of());
            }
        });
        plan.secondThoughts().forEach((part, answers) -> submit(part, Map.of("answers", answers.byKey())));
    }

    private void save(String part, Answers answers) {
        String path = path(part) + "/answers";
        Map<String, Object> draft = Map.of("answers", answers.byKey(), "comments", comments(answers));
        persistently(() -> {
            String revision = String.valueOf(survey.get(path).path("revision").asLong());
            Api.Answer saved = survey.sendJson("PUT", path, draft, Map.of("If-Match", "\"" + revision + "\""));
            return saved.orRefuse("PUT " + path, 200);
        });
    }

    /** One comment for every ten answers. */
    private SortedMap<String, String> comments(Answers answers) {
        Random random = new Random(plan.unit().code().hashCode());
        SortedMap<String, String> comments = new TreeMap<>();
        answers.byCell().keySet().forEach(cell -> {
            if (random.nextInt(ANSWERS_PER_COMMENT) == 0) {
                comments.put(cell.question(), "Vi har tolkat frågan så att den gäller hela förvaltningen.");
            }
        });
        return comments;
    }

    /** Warnings are looked at and remarked on; errors are the plan's fault and stop the simulation. */
    private void submit(String part, Map<String, Object> body) {
        String path = path(part) + "/submission";
        persistently(() -> {
            Api.Answer answer = survey.sendJson("POST", path, body, Map.of());
            if (answer.status() == 422) {
                Map<String, Object> remarked = new TreeMap<>(body);
                remarked.put("remarks", remarks(answer.json().path("findings")));
                answer = survey.sendJson("POST", path, remarked, Map.of());
            }
            return answer.orRefuse("POST " + path, 200, 201);
        });
    }

    private static Map<String, String> remarks(JsonNode findings) {
        Map<String, String> remarks = new TreeMap<>();
        findings.forEach(finding -> {
            if (finding.path("severity").asText().equalsIgnoreCase("warning")) {
                remarks.put(finding.path("check").asText(), REMARK);
            }
        });
        return remarks;
    }

    private String path(String part) {
        return "/api/v1/rounds/" + round + "/units/" + plan.unit().code() + "/parts/" + part;
    }

    private static void persistently(Supplier<Api.Answer> call) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                call.get();
                return;
            } catch (UncheckedIOException away) {
                if (Instant.now().isAfter(end)) {
                    throw away;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the survey", e);
        }
    }
}
