package se.oppnajamforelser.suite.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.show.Progress;

/** Kills services without warning when they are half-way through their events, one after the other, and starts them again. */
final class Kills {

    private static final Map<Service, Topic> WORK =
            Map.of(Service.SCORING, Topic.SUBMISSIONS, Service.AGGREGATION, Topic.OUTCOMES);

    private final Suite suite;
    private final int events;
    private final Progress progress;
    private final List<Service> left;

    Kills(Suite suite, List<Service> services, int events, Progress progress) {
        this.suite = suite;
        this.events = events;
        this.progress = progress;
        this.left = new ArrayList<>(services);
    }

    /** Kills those whose time has come. */
    void look() {
        List.copyOf(left).forEach(this::look);
    }

    private void look(Service service) {
        double handled = new Metrics(suite.process(service))
                .sum("oj_events_handled_total", '"' + WORK.get(service).topicName() + '"')
                .orElse(0.0);
        if (handled * 2 < events) {
            return;
        }
        progress.step(
                String.format("Dödar %s efter %.0f av %d och startar den igen", service.module(), handled, events));
        suite.process(service).kill();
        suite.restart(service);
        left.remove(service);
    }

    /**
     * Passes if every one was killed.
     *
     * @throws IllegalStateException if one was not
     */
    void requireAll() {
        if (!left.isEmpty()) {
            throw new IllegalStateException("aldrig dödade: " + left);
        }
    }
}
