package se.oppnajamforelser.publication.notice;

/** A way to send notices. */
public interface Sender {

    /** The channel that it sends on. */
    Channel channel();

    /** Tries once, and waits until it has gone well or not. */
    Attempt send(Claimed delivery);
}
