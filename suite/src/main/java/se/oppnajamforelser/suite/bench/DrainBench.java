package se.oppnajamforelser.suite.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.suite.launch.JarProcess;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.show.Progress;

/** How fast a service works off 300,000 events that came while it was away, beside a bare loop. */
final class DrainBench implements Part {

    private static final int EVENTS = 300_000;
    private static final int BATCH = 2_000;
    private static final long MILLIS_BETWEEN_LOOKS = 100;
    private static final long LONGEST_STANDSTILL = TimeUnit.SECONDS.toNanos(60);

    private final Backlog backlog = new Backlog();

    /** Scoring comes last, since it tells outcomes, which the others would have to work off as well. */
    @Override
    public void measure(Progress progress, Consumer<Measurement> found) {
        try (Servers servers = Servers.start(progress)) {
            Suite suite = servers.suite();
            for (Service service : Service.values()) {
                suite.process(service).close();
            }
            double outcomes = fill(suite, progress, Topic.OUTCOMES, backlog.outcomes(EVENTS));
            for (Service service : List.of(Service.AGGREGATION, Service.PUBLICATION)) {
                found.accept(drain(suite, progress, service, Topic.OUTCOMES, outcomes));
            }
            double submissions = fill(suite, progress, Topic.SUBMISSIONS, backlog.submissions(EVENTS));
            found.accept(drain(suite, progress, Service.SCORING, Topic.SUBMISSIONS, submissions));
        }
    }

    /** Puts the events into the topic; how many of them a bare loop takes a second. */
    private static double fill(Suite suite, Progress progress, Topic topic, Stream<Event> events) {
        progress.step("Fyller " + topic.topicName() + " och läser den med en enkel slinga");
        String kafka = suite.servers().bootstrapServers();
        Backlog.keepEverything(kafka, topic);
        Backlog.send(kafka, events.iterator());
        return BareLoop.perSecond(suite.servers(), topic.topicName(), EVENTS, BATCH);
    }

    private static Measurement drain(Suite suite, Progress progress, Service service, Topic topic, double bare) {
        progress.step(service.module() + " arbetar i kapp");
        try (JarProcess process = suite.begin(service)) {
            return new Measurement(
                    "I kapp, " + service.module(),
                    perSecond(process, topic),
                    "/s",
                    "läs, spara, bekräfta " + topic.topicName(),
                    bare,
                    new Aim.AtLeast(0.5));
        }
    }

    /** From the first event that was handled to the last, as the service's own counter says. */
    private static double perSecond(JarProcess process, Topic topic) {
        Metrics metrics = new Metrics(process);
        double first = 0;
        double latest = 0;
        long start = 0;
        long moved = System.nanoTime();
        while (latest < EVENTS) {
            Pause.millis(MILLIS_BETWEEN_LOOKS);
            double handled = metrics.sum("oj_events_handled_total", '"' + topic.topicName() + '"')
                    .orElse(latest);
            long now = System.nanoTime();
            if (handled > 0 && start == 0) {
                first = handled;
                start = now;
            }
            moved = handled > latest ? now : moved;
            latest = handled;
            if (now - moved > LONGEST_STANDSTILL) {
                throw new IllegalStateException(String.format(
                        "bara %.0f av %d händelser togs om hand, och i en minut inga fler. Slutet av loggen:%n%s",
                        latest, EVENTS, process.lastLines()));
            }
        }
        return (latest - first) * 1e9 / (System.nanoTime() - start);
    }
}
