package se.oppnajamforelser.catalogue.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a measure.
 *
 * @param kind what happened
 * @param year from which year's collection it holds
 * @param reasons why, if a reason is given
 * @param scope where it holds
 * @param every years from one measuring to the next, where that changes
 * @param by what replaces it: id and name of each
 */
public record LifecycleEvent(
        EventKind kind, int year, List<Concept> reasons, Scope scope, Optional<Integer> every, List<Concept> by) {

    public LifecycleEvent {
        reasons = List.copyOf(reasons);
        by = List.copyOf(by);
    }
}
