package se.oppnajamforelser.suite.bench;

import java.util.ArrayList;
import java.util.List;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.suite.launch.JarProcess;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;

/** How a service's own count of events that it has handled grows. A service that was started again counts anew. */
final class Pace {

    private final Suite suite;
    private final Service service;
    private final Topic topic;
    private final List<Seen> seen = new ArrayList<>();
    private boolean startedAgain;

    private record Seen(long nanos, double handled) {}

    Pace(Suite suite, Service service, Topic topic) {
        this.suite = suite;
        this.service = service;
        this.topic = topic;
    }

    /** Looks once. */
    void look() {
        JarProcess process = suite.process(service);
        double latest = handled();
        double handled = new Metrics(process)
                .sum("oj_events_handled_total", '"' + topic.topicName() + '"')
                .orElse(latest);
        startedAgain |= handled < latest;
        if (handled != latest) {
            seen.add(new Seen(System.nanoTime(), handled));
        }
    }

    /** How many it had handled at the last look. */
    double handled() {
        return seen.isEmpty() ? 0 : seen.get(seen.size() - 1).handled();
    }

    /** Whether it may have handled so many by now; not known of a service that was started again. */
    boolean mayHaveReached(int events) {
        return startedAgain || handled() >= events;
    }

    /** When it had handled the last one, in seconds since then. */
    double secondsUntilLast(long since) {
        return (seen.get(seen.size() - 1).nanos() - since) / 1e9;
    }

    /** How many times as long the later half took as the first half. */
    double laterHalf() {
        double last = handled();
        Seen first = seen.get(0);
        long middle = seen.stream()
                .filter(one -> one.handled() >= (first.handled() + last) / 2)
                .findFirst()
                .orElseThrow()
                .nanos();
        return (double) (seen.get(seen.size() - 1).nanos() - middle) / (middle - first.nanos());
    }
}
