package se.oppnajamforelser.scoring.supplement;

/** What is known of a unit cannot be changed so, as things stand; the message says in Swedish why and what to do. */
public class RefusedChangeException extends RuntimeException {

    /** A refusal. */
    public RefusedChangeException(String message) {
        super(message);
    }
}
