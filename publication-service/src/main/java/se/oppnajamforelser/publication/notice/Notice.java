package se.oppnajamforelser.publication.notice;

/**
 * What subscribers are told of one release.
 *
 * @param subject the subject of a mail
 * @param mail the text of a mail
 * @param webhook the body of a webhook, JSON
 */
public record Notice(String subject, String mail, String webhook) {}
