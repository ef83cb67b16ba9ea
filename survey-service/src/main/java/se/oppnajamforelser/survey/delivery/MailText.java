package se.oppnajamforelser.survey.delivery;

/**
 * What a mail says, in Swedish.
 *
 * @param subject one line
 * @param body plain text
 */
public record MailText(String subject, String body) {}
