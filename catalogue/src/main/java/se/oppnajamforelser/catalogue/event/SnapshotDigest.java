package se.oppnajamforelser.catalogue.event;

/**
 * Which snapshots of one topic a service has sent or reached.
 *
 * @param count number of keys
 * @param digest {@link StateDigest} over key and revision
 */
public record SnapshotDigest(int count, String digest) {}
