package se.oppnajamforelser.suite.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.simulation.Wave;

/** Each service is killed once (SIGKILL) while answers come in, and started again. */
@ExtendWith(FinishedDemo.Resolver.class)
class KilledServicesTest {

    private static final Map<Integer, Service> KILLED_AFTER =
            Map.of(60, Service.SURVEY, 120, Service.SCORING, 180, Service.AGGREGATION, 240, Service.PUBLICATION);

    /** The survey and the publication. */
    private static final int MAIL_SENDERS_KILLED = 2;

    private static final AtomicInteger KILLS = new AtomicInteger();

    private static FinishedDemo disturbed;

    private final FinishedDemo undisturbed;

    KilledServicesTest(FinishedDemo undisturbed) {
        this.undisturbed = undisturbed;
    }

    @BeforeAll
    static void run_the_demo_and_kill_each_service_once() {
        disturbed = FinishedDemo.run(KilledServicesTest::killer);
    }

    @AfterAll
    static void stop() {
        disturbed.close();
    }

    private static Runnable killer(Suite suite) {
        AtomicInteger units = new AtomicInteger();
        return () -> {
            Service service = KILLED_AFTER.get(units.incrementAndGet());
            if (service != null) {
                suite.process(service).kill();
                suite.restart(service);
                KILLS.incrementAndGet();
            }
        };
    }

    @Test
    void every_service_was_killed() {
        assertThat(KILLS).hasValue(Service.values().length);
    }

    @Test
    void the_shares_are_the_same() {
        assertThat(disturbed.shares()).isEqualTo(undisturbed.shares());
    }

    @Test
    void the_published_files_are_the_same_byte_for_byte() {
        assertThat(disturbed.files()).isEqualTo(undisturbed.files()).hasSizeGreaterThan(4);
    }

    @Test
    void nobody_is_reminded_in_vain_or_told_twice() {
        assertThat(disturbed.result().waves()).hasSize(3).allMatch(Wave::isRight);
        assertThat(disturbed.result().notices()).hasSize(1);
        assertThat(disturbed.result().mails()).isEqualTo(undisturbed.result().mails());
    }

    /** Nothing can be sent and noted in one step by SMTP; the copy has the same Message-ID, so that programs drop it. */
    @Test
    void each_kill_repeats_one_mail_at_most_under_its_own_id() {
        assertThat(undisturbed.result().copies()).isZero();
        assertThat(disturbed.result().copies()).isLessThanOrEqualTo(MAIL_SENDERS_KILLED);
    }

    @Test
    void nothing_is_left_in_the_dead_letters() {
        assertThat(Service.values())
                .allSatisfy(service -> assertThat(disturbed.office(service).get("/api/v1/dead-letters"))
                        .isEmpty());
    }
}
