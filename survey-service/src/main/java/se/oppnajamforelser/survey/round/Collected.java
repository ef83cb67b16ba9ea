package se.oppnajamforelser.survey.round;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.StateDigest;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.survey.answer.Standing;

/** What a round has collected, as the completeness barrier compares it; design, section 3. */
public final class Collected {

    private Collected() {}

    /** For each part, in order: number of units that have submitted it, and the digest over unit and revision. */
    public static List<PartDigest> digests(List<Part> parts, Collection<Standing> standings) {
        return parts.stream()
                .map(part -> digest(part, revisions(part, standings)))
                .toList();
    }

    /**
     * The digest of one part.
     *
     * @param revisions of the newest submissions, by code of the unit or respondent
     */
    public static PartDigest digest(Part part, SortedMap<String, Long> revisions) {
        return new PartDigest(part.id(), revisions.size(), StateDigest.of(revisions));
    }

    private static SortedMap<String, Long> revisions(Part part, Collection<Standing> standings) {
        SortedMap<String, Long> revisions = new TreeMap<>();
        standings.stream()
                .filter(standing -> standing.part().equals(part.id()) && standing.isSubmitted())
                .forEach(standing -> revisions.put(standing.unit(), standing.submission()));
        return revisions;
    }
}
