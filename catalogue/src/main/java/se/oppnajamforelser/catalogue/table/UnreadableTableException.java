package se.oppnajamforelser.catalogue.table;

/** A file that is not the table it should be; the message says in Swedish what is wrong and what to do. */
public class UnreadableTableException extends RuntimeException {

    UnreadableTableException(String message) {
        super(message);
    }
}
