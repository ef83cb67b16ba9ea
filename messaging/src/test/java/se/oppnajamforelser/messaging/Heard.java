package se.oppnajamforelser.messaging;

/** What the test application knows of a submission. */
record Heard(String key, long revision, int times) {}
