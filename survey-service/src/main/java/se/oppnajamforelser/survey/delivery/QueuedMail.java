package se.oppnajamforelser.survey.delivery;

/**
 * A mail in the outbox.
 *
 * @param id given by the database
 * @param state how far it has come
 * @param tries number of tries to send it
 * @param recipient address
 * @param subject one line
 * @param body plain text
 */
public record QueuedMail(long id, MailState state, int tries, String recipient, String subject, String body) {

    /** After the mail server has taken it. */
    public QueuedMail sent() {
        return new QueuedMail(id, state.sent(), tries + 1, recipient, subject, body);
    }

    /** After a try that failed. */
    public QueuedMail tried() {
        return new QueuedMail(id, state.tried(tries + 1), tries + 1, recipient, subject, body);
    }

    /** After a report that it has reached the recipient. */
    public QueuedMail delivered() {
        return new QueuedMail(id, state.delivered(), tries, recipient, subject, body);
    }

    /** After a report that it could not be delivered. */
    public QueuedMail bounced() {
        return new QueuedMail(id, state.bounced(), tries, recipient, subject, body);
    }

    /** After the office has decided to try again, with all tries before it. */
    public QueuedMail requeued() {
        return new QueuedMail(id, state.requeued(), 0, recipient, subject, body);
    }

    /** The same for everyone who sees it: a mail that is sent again after a crash can be known by it. */
    public String messageId(String domain) {
        return "<mail-" + id + "@" + domain + ">";
    }
}
