package se.oppnajamforelser.survey.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import se.oppnajamforelser.survey.Catalogue;
import se.oppnajamforelser.survey.ClockDesk;
import se.oppnajamforelser.survey.MailDesk;
import se.oppnajamforelser.survey.MailDesk.Try;
import se.oppnajamforelser.survey.Reminders;

/** Looks at the clock once a second, has due reminders queued, and sends what is queued. */
@Singleton
class MailThread {

    private static final Logger LOG = Logger.getLogger(MailThread.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

    private final Catalogue catalogue;
    private final ClockDesk clock;
    private final Reminders reminders;
    private final MailDesk desk;
    private final MailSettings settings;
    private final Semaphore stop = new Semaphore(0);
    private volatile boolean stopping;
    private Optional<Thread> thread = Optional.empty();

    MailThread(Catalogue catalogue, ClockDesk clock, Reminders reminders, MailDesk desk, MailSettings settings) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.reminders = reminders;
        this.desk = desk;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        Thread started = new Thread(this::run, "mail");
        thread = Optional.of(started);
        started.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        stop.release();
        if (thread.isPresent()) {
            thread.get().join(LONGEST_STOP.toMillis());
        }
    }

    private void run() {
        while (!stopping) {
            tick();
            try {
                stop.tryAcquire(settings.tick().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Whatever fails is done again at the next tick; nothing is lost, since everything is in the database. */
    private void tick() {
        try {
            clock.refresh();
            catalogue.forms().stream().filter(reminders::mayBeDue).forEach(reminders::settleDue);
            sendWhileItWorks();
        } catch (RuntimeException e) {
            // Only the kind: a database quotes the row, with its address, in the message.
            LOG.warnf(
                    "Mails could not be handled, next try in %s: %s",
                    settings.tick(), e.getClass().getSimpleName());
        }
    }

    private void sendWhileItWorks() {
        Try last = Try.SENT;
        while (last == Try.SENT && !stopping) {
            last = desk.sendNext();
        }
    }
}
