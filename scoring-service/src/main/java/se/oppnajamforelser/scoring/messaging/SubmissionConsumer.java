package se.oppnajamforelser.scoring.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.messaging.EventHandler;
import se.oppnajamforelser.scoring.Scoring;

/** Hears submissions and tells the outcomes that they lead to. */
@Singleton
class SubmissionConsumer implements EventHandler<SubmissionReceived> {

    private final Scoring scoring;
    private final Counter submissions;
    private final Counter snapshots;

    SubmissionConsumer(Scoring scoring, MeterRegistry metrics) {
        this.scoring = scoring;
        this.submissions = metrics.counter("oj.scoring.submissions");
        this.snapshots = metrics.counter("oj.scoring.snapshots");
    }

    @Override
    public Topic topic() {
        return Topic.SUBMISSIONS;
    }

    @Override
    public Collection<? extends Event> handle(List<SubmissionReceived> received) {
        List<Event> told = scoring.take(received);
        submissions.increment(received.size());
        snapshots.increment(told.size());
        return told;
    }
}
