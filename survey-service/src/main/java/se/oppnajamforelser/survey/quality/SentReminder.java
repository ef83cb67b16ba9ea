package se.oppnajamforelser.survey.quality;

import java.time.Instant;

/**
 * A reminder that had its turn.
 *
 * @param number 1 for the round's first
 * @param dueAt when it was planned for
 * @param at when it had its turn
 * @param mails number of units that were reminded; 0 if it was passed over
 */
public record SentReminder(int number, Instant dueAt, Instant at, int mails) {}
