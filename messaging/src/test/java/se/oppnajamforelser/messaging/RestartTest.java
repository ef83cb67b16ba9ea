package se.oppnajamforelser.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The broker and the database are stopped and started again while events are on their way. */
@QuarkusTest
@WithTestResource(value = RestartableServers.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class RestartTest {

    private RestartableServers servers;

    @Inject
    Outbox outbox;

    @Inject
    HeardSubmissions handler;

    @Inject
    Consumers consumers;

    @Inject
    RelayThread relay;

    @Inject
    Probe probe;

    @Test
    void what_is_added_while_the_broker_is_away_is_told_and_handled_when_it_is_back() {
        servers.stopBroker();
        QuarkusTransaction.requiringNew().run(() -> outbox.addAll(Samples.submissions("no-broker", 100, 1)));

        servers.startBroker();

        Probe.until(() -> probe.heardOf("no-broker") == 100);
        assertThat(probe.records("oj.outcomes", "no-broker/", 100)).hasSizeGreaterThanOrEqualTo(100);
        assertThatNothingEnded();
    }

    @Test
    void what_is_heard_while_the_database_is_away_is_handled_when_it_is_back() {
        int before = handler.attempts();
        servers.stopDatabase();
        probe.sendEvents(Samples.submissions("no-database", 100, 1));

        Probe.until(() -> handler.attempts() >= before + 2);
        servers.startDatabase();

        Probe.until(() -> probe.heardOf("no-database") == 100);
        assertThat(probe.deadLetters("no-database/")).isZero();
        assertThatNothingEnded();
    }

    @Test
    void connections_to_the_database_may_be_cut_at_any_moment() {
        probe.sendEvents(Samples.submissions("cut", 3_000, 1));

        Probe.until(() -> {
            servers.cutConnections();
            return servers.heardOf("cut") >= 1_500;
        });

        Probe.until(() -> servers.heardOf("cut") == 3_000);
        assertThat(probe.deadLetters("cut/")).isZero();
        assertThatNothingEnded();
    }

    private void assertThatNothingEnded() {
        assertThat(consumers.all()).allMatch(consumers::alive);
        assertThat(relay.alive()).isTrue();
    }
}
