package se.oppnajamforelser.publication.notice;

/**
 * A delivery that this instance is about to try.
 *
 * @param id the delivery's id, the same at every try; a receiver can tell by it that a message came again
 * @param claim which try it is; what comes of it counts only while nobody else has claimed the delivery
 * @param subscription id of the subscription
 * @param channel how it goes
 * @param address where to
 * @param subject the subject of a mail
 * @param content what is sent
 * @param tries how many times it has been tried before, since it was queued or replayed
 */
public record Claimed(
        String id,
        String claim,
        String subscription,
        Channel channel,
        String address,
        String subject,
        String content,
        int tries) {}
