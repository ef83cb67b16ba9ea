package se.oppnajamforelser.survey.respondent;

import java.util.Map;
import se.oppnajamforelser.catalogue.event.Background;

/**
 * What is known of a respondent in the list.
 *
 * @param background what figures are broken down and weighted by
 * @param newest the newest submission of each part that has one, by id of the part
 */
public record Known(Background background, Map<String, Newest> newest) {

    public Known {
        newest = Map.copyOf(newest);
    }

    /**
     * A newest submission.
     *
     * @param revision 1 for the first
     * @param sha256 fingerprint of its answers
     */
    public record Newest(long revision, String sha256) {}
}
