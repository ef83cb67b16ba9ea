package se.oppnajamforelser.messaging;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.Topic;

@RunningService
class HandlersTest {

    @Inject
    Handlers handlers;

    @Inject
    HeardSubmissions handler;

    @Inject
    EventSender sender;

    @Inject
    ConsumerSettings settings;

    @Test
    void two_handlers_of_one_topic_are_refused_at_the_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Handlers(List.of(handler, handler), sender, settings))
                .withMessageStartingWith("two handlers for oj.submissions: ")
                .withMessageEndingWith("(expected: one)");
    }

    @Test
    void a_topic_that_nobody_handles_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> handlers.handle(Topic.SHARES, List.of()))
                .withMessage("no handler for oj.shares (expected one of: [SUBMISSIONS])");
    }
}
