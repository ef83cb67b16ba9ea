package se.oppnajamforelser.catalogue.event;

/**
 * Which submissions of one part of the questionnaire a service has reached.
 *
 * @param part the part, such as {@code G}
 * @param submitted number of units whose submission of the part is counted
 * @param digest {@link StateDigest} over unit and revision of those submissions
 */
public record PartDigest(String part, int submitted, String digest) {}
