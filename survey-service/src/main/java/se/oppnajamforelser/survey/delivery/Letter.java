package se.oppnajamforelser.survey.delivery;

/**
 * A mail to be queued; one for each unit, kind and wave of a round.
 *
 * @param round such as {@code oj-2017}
 * @param unit code of the unit
 * @param kind what it is about
 * @param wave of the reminder, 1 for the first; number of the release; 0 for an invitation
 * @param recipient address
 * @param text what it says
 */
public record Letter(String round, String unit, MailKind kind, int wave, String recipient, MailText text) {}
