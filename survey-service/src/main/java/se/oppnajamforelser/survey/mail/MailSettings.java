package se.oppnajamforelser.survey.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What the mails need to know; the mail server itself is configured under {@code quarkus.mailer}. */
@ConfigMapping(prefix = "oj.mail")
interface MailSettings {

    /** Where units answer the survey, for the link in invitations and reminders. */
    Optional<String> surveyAddress();

    /** Where results are published, for the link in release notices. */
    Optional<String> releaseAddress();

    /** The part of a Message-ID after the at sign. */
    @WithDefault("survey.oppnajamforelser.invalid")
    String messageIdDomain();

    /** How often the clock is looked at, and the outbox of mails. */
    @WithDefault("1s")
    Duration tick();
}
