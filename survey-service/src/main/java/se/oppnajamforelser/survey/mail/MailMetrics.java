package se.oppnajamforelser.survey.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import se.oppnajamforelser.survey.delivery.MailState;
import se.oppnajamforelser.survey.persistence.Mails;

/** How many mails wait, and how many have failed: {@code oj_mail_queued} and {@code oj_mail_failed}. */
@Singleton
class MailMetrics {

    void register(@Observes StartupEvent event, Mails mails, MeterRegistry metrics) {
        Gauge.builder("oj.mail.queued", () -> mails.count(MailState.QUEUED)).register(metrics);
        Gauge.builder("oj.mail.failed", () -> mails.count(MailState.FAILED)).register(metrics);
    }
}
