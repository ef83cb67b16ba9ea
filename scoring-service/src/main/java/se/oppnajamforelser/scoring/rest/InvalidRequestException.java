package se.oppnajamforelser.scoring.rest;

/** A body that is not what the operation takes; the message is in Swedish. */
class InvalidRequestException extends RuntimeException {

    InvalidRequestException(String message) {
        super(message);
    }
}
