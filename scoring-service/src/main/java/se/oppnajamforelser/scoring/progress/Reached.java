package se.oppnajamforelser.scoring.progress;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.SnapshotDigest;
import se.oppnajamforelser.catalogue.event.StateDigest;

/**
 * What the scoring of a round rests on and has told.
 *
 * @param state what has been heard of the round itself
 * @param submissions revision by unit, by part
 * @param outcomes revision by unit and area, as {@code 0114/ekonomiskt-bistand}
 */
public record Reached(
        RoundState state, SortedMap<String, SortedMap<String, Long>> submissions, SortedMap<String, Long> outcomes) {

    public Reached {
        submissions = Collections.unmodifiableSortedMap(new TreeMap<>(submissions));
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }

    /**
     * The digest to tell.
     *
     * @param parts the round's parts, in order
     */
    public DigestReached digest(List<String> parts) {
        return new DigestReached(
                state.round(),
                DigestReached.Stage.SCORING,
                revision(),
                state.revision(),
                parts.stream().map(this::digest).toList(),
                new SnapshotDigest(outcomes.size(), StateDigest.of(outcomes)),
                Optional.empty());
    }

    private PartDigest digest(String part) {
        SortedMap<String, Long> units = submissions.getOrDefault(part, new TreeMap<>());
        return new PartDigest(part, units.size(), StateDigest.of(units));
    }

    /**
     * The sum of all revisions that the digest is made of. None of them ever falls and every change raises one, so the
     * sum grows with every change and depends on nothing but the state.
     */
    private long revision() {
        return state.revision()
                + submissions.values().stream().mapToLong(Reached::sum).sum()
                + sum(outcomes);
    }

    private static long sum(Map<String, Long> revisions) {
        return revisions.values().stream().mapToLong(Long::longValue).sum();
    }
}
