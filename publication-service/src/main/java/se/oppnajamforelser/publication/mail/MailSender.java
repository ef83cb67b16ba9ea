package se.oppnajamforelser.publication.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.oppnajamforelser.publication.notice.Attempt;
import se.oppnajamforelser.publication.notice.Channel;
import se.oppnajamforelser.publication.notice.Claimed;
import se.oppnajamforelser.publication.notice.Sender;

/** Sends a notice as a mail. Its Message-ID is the delivery's, so that a mail that comes twice can be recognised. */
@ApplicationScoped
class MailSender implements Sender {

    private final Mailer mailer;

    MailSender(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public Attempt send(Claimed delivery) {
        Mail mail = Mail.withText(delivery.address(), delivery.subject(), delivery.content())
                .addHeader("Message-ID", "<" + delivery.id() + "@publication.oppnajamforelser.invalid>")
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail);
        } catch (RuntimeException e) {
            // The mailer tells every failure, of the server and of the address alike, as some runtime exception.
            return Attempt.failed(
                    Optional.empty(),
                    "Brevet kunde inte lämnas till e-postservern ("
                            + e.getClass().getSimpleName() + ").");
        }
        return Attempt.arrived(Optional.empty());
    }
}
