package se.oppnajamforelser.messaging;

/** A record is not the event that its topic holds; the message says what was found and what was expected. */
public class UnreadableEventException extends RuntimeException {

    UnreadableEventException(String message) {
        super(message);
    }

    UnreadableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
