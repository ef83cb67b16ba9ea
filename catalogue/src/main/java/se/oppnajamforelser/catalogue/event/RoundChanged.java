package se.oppnajamforelser.catalogue.event;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A survey round was opened, closed, reopened for corrections or archived.
 *
 * @param round such as {@code oj-2017}
 * @param revision number of changes of the round so far
 * @param status the status after the change
 * @param catalogue version of the round's catalogue that answers are given to
 * @param at when it changed, by the survey's clock
 * @param parts when closed: the submissions that count, per part, for the completeness barrier; otherwise empty
 * @param invited where units of care or persons are asked: how many of them, by id of region; left out otherwise
 */
public record RoundChanged(
        String round,
        long revision,
        RoundStatus status,
        String catalogue,
        Instant at,
        List<PartDigest> parts,
        Optional<SortedMap<String, Integer>> invited)
        implements Event {

    /** A round that asks kommuner and stadsdelar. */
    public RoundChanged(
            String round, long revision, RoundStatus status, String catalogue, Instant at, List<PartDigest> parts) {
        this(round, revision, status, catalogue, at, parts, Optional.empty());
    }

    public RoundChanged {
        parts = List.copyOf(parts);
        invited = invited.map(byRegion -> Collections.unmodifiableSortedMap(new TreeMap<>(byRegion)));
    }

    @Override
    public Topic topic() {
        return Topic.ROUNDS;
    }

    @Override
    public String key() {
        return round;
    }

    @Override
    public String type() {
        return status.eventType();
    }
}
