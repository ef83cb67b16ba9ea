package se.oppnajamforelser.suite.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import se.oppnajamforelser.embedded.TopicSpec;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.show.Progress;

/**
 * From an accepted submission to a share for riket that counts it, while 100 submissions a second come in, beside one
 * raw hop through Kafka: at rest, and between the probes under the same load.
 */
final class FreshnessBench implements Part {

    private static final String ROUND = "/api/v1/rounds/oj-2017";
    private static final String PROBE = "0114";
    private static final String SHARE = ROUND + "/shares?region=riket&indicator=vnr-kartlagt-valdsutsatta-vuxna";
    private static final int PROBES = 400;
    private static final int HOPS = 2_000;
    /** At full load so many submissions go by before someone reads a share; a reader, too, has to be warm. */
    private static final int SUBMISSIONS_PER_LOOK = 4;

    private static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final int LOAD_PER_SECOND = 100;

    /** So that the one who asks leaves the processor to those who answer. */
    private static final long NANOS_BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(3);

    @Override
    public void measure(Progress progress, Consumer<Measurement> found) {
        try (Servers servers = Servers.start(progress)) {
            Suite suite = servers.suite();
            suite.infrastructure().createTopics(List.of(TopicSpec.log(KafkaHop.topic(), 1)));
            try (KafkaHop hop = new KafkaHop(suite.servers().bootstrapServers())) {
                progress.step("Hopp genom Kafka i vila");
                hop.hops(HOPS);
                Percentiles rest = hop.hops(HOPS);
                underLoad(suite, hop, rest, progress, found);
            }
        }
    }

    private static void underLoad(
            Suite suite, KafkaHop hop, Percentiles rest, Progress progress, Consumer<Measurement> found) {
        suite.api(Service.SURVEY, "mätning", "office").post(ROUND + "/transitions", Map.of("to", "open"));
        BackgroundLoad load = new BackgroundLoad(suite);
        Probe probe = new Probe(suite.respondent(PROBE), suite.api(Service.AGGREGATION, "mätning", "reader"));
        progress.step("Värmer upp i " + Load.WARM_UP_SECONDS + " s: alla svarar så fort det går");
        Load.warmUp(number -> {
            load.submitOne();
            if (number % SUBMISSIONS_PER_LOOK == 0) {
                probe.numerator();
            }
        });
        probe.next();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        clock.scheduleAtFixedRate(
                () -> threads.execute(load::submitOne), 0, 1_000_000 / LOAD_PER_SECOND, TimeUnit.MICROSECONDS);
        try {
            progress.step(LOAD_PER_SECOND + " inlämningar i sekunden");
            long end = System.nanoTime() + WARM_UP_NANOS;
            while (System.nanoTime() < end) {
                probe.next();
                hop.hop();
            }
            progress.step("Mäter " + PROBES + " inlämningar");
            long taken = load.done();
            long start = System.nanoTime();
            long[] fresh = new long[PROBES];
            long[] hops = new long[PROBES];
            for (int number = 0; number < PROBES; number++) {
                fresh[number] = probe.next();
                hops[number] = hop.hop();
            }
            double perSecond = (load.done() - taken) * 1e9 / (System.nanoTime() - start);
            progress.step(String.format("Under tiden kom %.0f andra inlämningar i sekunden", perSecond));
            compare(Percentiles.ofNanos(fresh), rest, "i vila", found);
            compare(Percentiles.ofNanos(fresh), Percentiles.ofNanos(hops), "samma last", found);
        } finally {
            clock.shutdownNow();
            Pause.untilEnded(threads);
        }
    }

    private static void compare(Percentiles fresh, Percentiles hop, String when, Consumer<Measurement> found) {
        found.accept(new Measurement(
                "Inlämning till andel, p50",
                fresh.p50(),
                "ms",
                "hopp genom Kafka " + when + ", p50",
                hop.p50(),
                new Aim.AtMost(10)));
        found.accept(new Measurement(
                "Inlämning till andel, p99",
                fresh.p99(),
                "ms",
                "hopp genom Kafka " + when + ", p99",
                hop.p99(),
                new Aim.AtMost(20)));
    }

    /** The probing unit is the only one that answers G20 with ja, so the numerator says whether it is counted. */
    private static final class Probe {

        private final Api respondent;
        private final Api reader;
        private boolean yes;

        Probe(Api respondent, Api reader) {
            this.respondent = respondent;
            this.reader = reader;
        }

        /** Sends in the other answer than last time; how many nanoseconds after the receipt the share tells it. */
        long next() {
            yes = !yes;
            respondent
                    .sendJson(
                            "POST",
                            BackgroundLoad.path(PROBE),
                            BackgroundLoad.body(PROBE, yes ? "ja" : "nej"),
                            Map.of())
                    .orRefuse("inlämning", 200, 201);
            long accepted = System.nanoTime();
            while (numerator() != (yes ? 1 : 0)) {
                if (System.nanoTime() - accepted > LONGEST_WAIT_NANOS) {
                    throw new IllegalStateException("inlämningen syntes inte i andelen på en minut");
                }
                LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
            }
            return System.nanoTime() - accepted;
        }

        private int numerator() {
            JsonNode share = reader.get(SHARE).path("shares").path(0);
            return share.path("numerator").asInt();
        }
    }
}
