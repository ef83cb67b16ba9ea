package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.oppnajamforelser.survey.delivery.BackOff;
import se.oppnajamforelser.survey.delivery.Delivery;
import se.oppnajamforelser.survey.delivery.QueuedMail;
import se.oppnajamforelser.survey.mail.Postman;
import se.oppnajamforelser.survey.persistence.Deliveries;
import se.oppnajamforelser.survey.persistence.Deliveries.Selection;
import se.oppnajamforelser.survey.persistence.Mails;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Sends what is queued, and keeps every try. */
@Singleton
public class MailDesk {

    private final Catalogue catalogue;
    private final Mails mails;
    private final Deliveries deliveries;
    private final Postman postman;
    private final Clock clock;

    MailDesk(Catalogue catalogue, Mails mails, Deliveries deliveries, Postman postman, Clock clock) {
        this.catalogue = catalogue;
        this.mails = mails;
        this.deliveries = deliveries;
        this.postman = postman;
        this.clock = clock;
    }

    /** What came of a try to send the next mail. */
    public enum Try {
        SENT,
        FAILED,
        NOTHING_QUEUED
    }

    /**
     * Sends the next mail, if one is queued. It is held while it is sent, so that no other instance sends it as well; one
     * mail a transaction, so that a crash repeats one mail at most.
     */
    @Transactional
    public Try sendNext() {
        Optional<QueuedMail> next = mails.take();
        if (next.isEmpty()) {
            return Try.NOTHING_QUEUED;
        }
        QueuedMail mail = next.get();
        Optional<String> error = postman.send(mail);
        if (error.isPresent()) {
            QueuedMail tried = mail.tried();
            mails.put(tried, BackOff.after(tried.tries()), clock.instant(), error);
            return Try.FAILED;
        }
        mails.put(mail.sent(), Duration.ZERO, clock.instant(), Optional.empty());
        return Try.SENT;
    }

    /**
     * The mails of a round that are wanted.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if the catalogue has no such round, or the round no such
     *     unit
     */
    public List<Delivery> deliveries(String round, Selection wanted) {
        var frame = catalogue.form(round).round().frame();
        wanted.unit().ifPresent(frame::unit);
        return deliveries.of(round, wanted);
    }

    /** Keeps a report that a mail has reached its recipient. */
    @Transactional
    public void delivered(String round, long id) {
        change(round, id, QueuedMail::delivered, Optional.empty());
    }

    /** Keeps a report that a mail could not be delivered, and why. */
    @Transactional
    public void bounced(String round, long id, String why) {
        change(round, id, QueuedMail::bounced, Optional.of(why));
    }

    /** Queues a mail again that has failed. */
    @Transactional
    public void requeue(String round, long id) {
        change(round, id, QueuedMail::requeued, Optional.empty());
    }

    private void change(String round, long id, UnaryOperator<QueuedMail> change, Optional<String> error) {
        QueuedMail mail = mails.lock(catalogue.form(round).round().id(), id)
                .orElseThrow(() -> new RefusedException(
                        Refusal.UNKNOWN_DELIVERY,
                        "Det finns inget utskick " + id + " i omgången " + round
                                + ". Hämta listan över utskick för att se vilka som finns."));
        mails.put(change.apply(mail), Duration.ZERO, clock.instant(), error);
    }
}
