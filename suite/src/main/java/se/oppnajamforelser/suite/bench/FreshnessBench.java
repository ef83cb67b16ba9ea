package se.oppnajamforelser.suite.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import se.oppnajamforelser.embedded.TopicSpec;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;

/**
 * From an accepted submission to a share for riket that counts it, while 100 submissions a second come in, beside one
 * raw hop through Kafka.
 */
final class FreshnessBench {

    private static final String ROUND = "/api/v1/rounds/oj-2017";
    private static final String PROBE = "0114";
    private static final String SHARE = ROUND + "/shares?region=riket&indicator=vnr-kartlagt-valdsutsatta-vuxna";
    private static final int PROBES = 400;
    private static final int WARM_UP = 100;
    private static final int LOAD_PER_SECOND = 100;

    List<Measurement> run() {
        try (Servers servers = Servers.start()) {
            Suite suite = servers.suite();
            suite.infrastructure().createTopics(List.of(TopicSpec.log(KafkaHop.topic(), 1)));
            Percentiles hop = KafkaHop.measure(suite.servers().bootstrapServers(), 2_000);
            Percentiles fresh = freshness(suite);
            return List.of(
                    new Measurement(
                            "Inlämning till andel, p50",
                            fresh.p50(),
                            "ms",
                            "ett hopp genom Kafka, p50",
                            hop.p50(),
                            "högst 10"),
                    new Measurement(
                            "Inlämning till andel, p99",
                            fresh.p99(),
                            "ms",
                            "ett hopp genom Kafka, p99",
                            hop.p99(),
                            "högst 20"));
        }
    }

    private static Percentiles freshness(Suite suite) {
        suite.api(Service.SURVEY, "mätning", "office").post(ROUND + "/transitions", Map.of("to", "open"));
        BackgroundLoad load = new BackgroundLoad(suite);
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
        threads.scheduleAtFixedRate(load::submitOne, 0, 1_000_000 / LOAD_PER_SECOND, TimeUnit.MICROSECONDS);
        try {
            Api probe = suite.respondent(PROBE);
            Api reader = suite.api(Service.AGGREGATION, "mätning", "reader");
            long[] nanos = new long[PROBES];
            for (int number = -WARM_UP; number < PROBES; number++) {
                long taken = probe(probe, reader, number % 2 == 0 ? "ja" : "nej");
                if (number >= 0) {
                    nanos[number] = taken;
                }
            }
            return Percentiles.ofNanos(nanos);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The probing unit is the only one that answers G20 with ja, so the numerator says whether it is counted. */
    private static long probe(Api respondent, Api reader, String answer) {
        int expected = answer.equals("ja") ? 1 : 0;
        respondent
                .sendJson("POST", BackgroundLoad.path(PROBE), BackgroundLoad.body(PROBE, answer), Map.of())
                .orRefuse("inlämning", 200, 201);
        long accepted = System.nanoTime();
        while (numerator(reader) != expected) {
            Thread.onSpinWait();
        }
        return System.nanoTime() - accepted;
    }

    private static int numerator(Api reader) {
        JsonNode share = reader.get(SHARE).path("shares").path(0);
        return share.path("numerator").asInt();
    }
}
