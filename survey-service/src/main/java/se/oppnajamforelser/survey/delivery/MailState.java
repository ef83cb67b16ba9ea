package se.oppnajamforelser.survey.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** How far a mail has come, and where it can go from there. */
public enum MailState {
    QUEUED("köat"),
    /** Taken over by the mail server. */
    SENT("skickat"),
    /** Reported as having reached the recipient. */
    DELIVERED("levererat"),
    /** Given up, or reported as bounced. */
    FAILED("misslyckat");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    /** The code used in the API and in the database, such as {@code queued}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The state of that code.
     *
     * @throws RefusedException if there is none; names those there are
     */
    public static MailState ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        Refusal.INVALID_REQUEST,
                        "Läget \"" + code + "\" finns inte för ett utskick. Ange något av "
                                + Arrays.stream(values()).map(MailState::code).collect(Collectors.joining(", "))
                                + "."));
    }

    /**
     * After the mail server has taken it.
     *
     * @throws RefusedException if it does not wait to be sent
     */
    public MailState sent() {
        return from(QUEUED, SENT);
    }

    /**
     * After a try that failed.
     *
     * @param tries number of tries so far, this one counted
     * @throws RefusedException if it does not wait to be sent
     */
    public MailState tried(int tries) {
        return from(QUEUED, tries < BackOff.TRIES ? QUEUED : FAILED);
    }

    /**
     * After a report that it has reached the recipient.
     *
     * @throws RefusedException if it has not been sent
     */
    public MailState delivered() {
        return from(SENT, DELIVERED);
    }

    /**
     * After a report that it could not be delivered.
     *
     * @throws RefusedException if it has not been sent
     */
    public MailState bounced() {
        return from(SENT, FAILED);
    }

    /**
     * After the office has decided to try again.
     *
     * @throws RefusedException if it has not failed
     */
    public MailState requeued() {
        return from(FAILED, QUEUED);
    }

    private MailState from(MailState expected, MailState next) {
        if (this != expected) {
            throw new RefusedException(
                    Refusal.REFUSED_TRANSITION,
                    "Utskicket är " + label + " och kan inte bli " + next.label + ". Det går bara för ett som är "
                            + expected.label + ".");
        }
        return next;
    }
}
