package se.oppnajamforelser.embedded;

import java.nio.file.Path;

/**
 * A mail that was accepted for one recipient.
 *
 * @param id its Message-ID, by which a mail that comes twice is recognised; empty if it has none
 * @param recipient the address it was delivered to, as the envelope said
 * @param subject decoded, empty if it has none
 * @param text the first plain text part, decoded; empty if it has none
 * @param file the whole mail as it came, for any mail program
 */
public record ReceivedMail(String id, String recipient, String subject, String text, Path file) {}
