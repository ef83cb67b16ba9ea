package se.oppnajamforelser.messaging;

/** Kafka did not acknowledge every event; some of them may have arrived. Sending all of them again is right. */
public class SendFailedException extends RuntimeException {

    SendFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
