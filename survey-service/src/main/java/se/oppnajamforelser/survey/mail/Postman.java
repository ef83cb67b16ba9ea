package se.oppnajamforelser.survey.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import se.oppnajamforelser.survey.delivery.QueuedMail;

/** Hands mails over to the mail server, by SMTP. */
@Singleton
public class Postman {

    private static final int LONGEST_ERROR = 500;

    private final Mailer mailer;
    private final MailSettings settings;

    Postman(Mailer mailer, MailSettings settings) {
        this.mailer = mailer;
        this.settings = settings;
    }

    /**
     * Sends a mail and waits until the server has taken it over.
     *
     * @return what went wrong; empty if nothing
     */
    public Optional<String> send(QueuedMail mail) {
        try {
            mailer.send(Mail.withText(mail.recipient(), mail.subject(), mail.body())
                    .addHeader("Message-ID", mail.messageId(settings.messageIdDomain()))
                    .addHeader("Auto-Submitted", "auto-generated"));
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(reason(e));
        }
    }

    private static String reason(RuntimeException failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        String text = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return text.substring(0, Math.min(LONGEST_ERROR, text.length()));
    }
}
