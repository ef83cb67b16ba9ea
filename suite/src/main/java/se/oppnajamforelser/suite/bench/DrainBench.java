package se.oppnajamforelser.suite.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.suite.launch.JarProcess;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;

/** How fast a service works off 300,000 events that came while it was away, beside a bare loop. */
final class DrainBench {

    private static final int EVENTS = 300_000;
    private static final int BATCH = 2_000;
    private static final long MILLIS_BETWEEN_LOOKS = 50;

    private final Backlog backlog = new Backlog();

    List<Measurement> run() {
        return List.of(
                drain(Service.SCORING, Topic.SUBMISSIONS, backlog::submissions),
                drain(Service.AGGREGATION, Topic.OUTCOMES, backlog::outcomes),
                drain(Service.PUBLICATION, Topic.OUTCOMES, backlog::outcomes));
    }

    private Measurement drain(Service service, Topic topic, IntFunction<Stream<Event>> events) {
        try (Servers servers = Servers.start()) {
            Suite suite = servers.suite();
            for (Service other : Service.values()) {
                suite.process(other).close();
            }
            Backlog.send(
                    suite.servers().bootstrapServers(), events.apply(EVENTS).iterator());
            double bare = BareLoop.perSecond(suite.servers(), topic.topicName(), EVENTS, BATCH);
            try (JarProcess process = suite.begin(service)) {
                double drained = perSecond(process, topic);
                return new Measurement(
                        service.module() + ", 300 000 händelser",
                        drained,
                        "/s",
                        "läs, spara, bekräfta",
                        bare,
                        "minst 0,5");
            }
        }
    }

    /** From the first event that was handled to the last, as the service's own counter says. */
    private static double perSecond(JarProcess process, Topic topic) {
        double first = 0;
        long start = 0;
        while (true) {
            double handled = handled(process, topic);
            if (handled > 0 && start == 0) {
                first = handled;
                start = System.nanoTime();
            }
            if (handled >= EVENTS) {
                return (handled - first) * 1e9 / (System.nanoTime() - start);
            }
            pause();
        }
    }

    private static double handled(JarProcess process, Topic topic) {
        if (!process.isAlive()) {
            throw new IllegalStateException("Tjänsten avslutades under mätningen, se " + process.log());
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(process.baseUrl() + "/q/metrics"))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofLines())
                    .body()
                    .filter(line -> line.startsWith("oj_events_handled_total")
                            && line.contains("\"" + topic.topicName() + "\""))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }
}
