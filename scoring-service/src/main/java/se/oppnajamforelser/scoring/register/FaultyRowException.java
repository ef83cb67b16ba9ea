package se.oppnajamforelser.scoring.register;

/** A row that cannot be taken in; the message says in Swedish what is wrong and what to do. */
class FaultyRowException extends RuntimeException {

    FaultyRowException(String message) {
        super(message);
    }
}
