package se.oppnajamforelser.catalogue.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.model.EventKind.Effect;

/**
 * What has become of one measure that was reviewed, event by event.
 *
 * @param id such as {@code p-socialjour}
 * @param name as printed
 * @param kind indicator or key figure
 * @param indicators ids of the model's indicators that it lives on as
 * @param events in order of time
 * @param lines line of the source text, by table
 * @param note the reading chosen where the source contradicts itself, in Swedish
 */
public record Lifecycle(
        String id,
        String name,
        MeasureKind kind,
        List<String> indicators,
        List<LifecycleEvent> events,
        Map<String, Integer> lines,
        Optional<String> note) {

    public Lifecycle {
        indicators = List.copyOf(indicators);
        events = List.copyOf(events);
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    /**
     * Why it is not measured in a year, as far as the review goes.
     *
     * @return empty if the review lets it be measured in the area
     */
    public Optional<MeasuringStatus> stop(ModelArea area, int year) {
        List<LifecycleEvent> current = current(area, year);
        return current.stream()
                .filter(event -> event.kind().effect() == Effect.NOT_MEASURED)
                .reduce((earlier, later) -> later)
                .map(last -> status(year, last, current));
    }

    /** The events up to a year, from when it was last measured as usual. */
    private List<LifecycleEvent> current(ModelArea area, int year) {
        List<LifecycleEvent> known = events.stream()
                .filter(event -> event.year() <= year && event.scope().covers(area))
                .toList();
        int from = 0;
        for (int place = 0; place < known.size(); place++) {
            from = known.get(place).kind().effect() == Effect.MEASURED ? place + 1 : from;
        }
        return known.subList(from, known.size());
    }

    private static MeasuringStatus status(int year, LifecycleEvent last, List<LifecycleEvent> current) {
        List<String> reasons = current.stream()
                .flatMap(event -> event.reasons().stream())
                .map(Concept::name)
                .distinct()
                .toList();
        List<String> remarks = current.stream()
                .map(event -> event.kind().remark())
                .filter(remark -> !remark.isEmpty())
                .toList();
        if (last.kind() == EventKind.PAUSED) {
            return new MeasuringStatus.Paused(year, last.year(), reasons, remarks);
        }
        if (last.kind() == EventKind.REMOVED) {
            return new MeasuringStatus.Removed(year, last.year(), reasons, remarks);
        }
        if (last.kind() == EventKind.NOT_PLANNED) {
            return new MeasuringStatus.NotPlanned(year, reasons, remarks);
        }
        return new MeasuringStatus.Replaced(year, last.year(), last.by());
    }

    /** The first year of a measure that is new in an area; empty for one that was there before. */
    Optional<Integer> begins(ModelArea area) {
        return events.stream()
                .filter(event -> event.kind() == EventKind.NEW && event.scope().covers(area))
                .map(LifecycleEvent::year)
                .findFirst();
    }

    /** The last year in which something happened to it. */
    int lastYear() {
        return events.stream().mapToInt(LifecycleEvent::year).max().orElse(0);
    }
}
