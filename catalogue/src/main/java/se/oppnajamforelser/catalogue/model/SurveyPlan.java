package se.oppnajamforelser.catalogue.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has to be collected in a year, and from whom.
 *
 * @param year the year
 * @param bySource the indicators that are due, by source; every source is there, also one that is not needed
 * @param sourceNotStated the indicators that are due and whose source the document does not state: they may need a question
 */
public record SurveyPlan(
        int year, Map<DataSource, List<ModelIndicator>> bySource, List<ModelIndicator> sourceNotStated) {

    public SurveyPlan {
        Map<DataSource, List<ModelIndicator>> copies = new LinkedHashMap<>();
        bySource.forEach((source, indicators) -> copies.put(source, List.copyOf(indicators)));
        bySource = Collections.unmodifiableMap(copies);
        sourceNotStated = List.copyOf(sourceNotStated);
    }

    /** What follows from a plan for a year. */
    public static SurveyPlan of(MeasuringPlan plan, int year) {
        Map<DataSource, List<ModelIndicator>> bySource = new LinkedHashMap<>();
        plan.model().words().sources().forEach(source -> bySource.put(source, new ArrayList<>()));
        List<ModelIndicator> notStated = new ArrayList<>();
        plan.due(year).forEach(indicator -> indicator
                .origin()
                .source()
                .map(bySource::get)
                .orElse(notStated)
                .add(indicator));
        return new SurveyPlan(year, bySource, notStated);
    }

    /** The indicators that need a question, by survey; every survey is there, also one that has nothing to ask. */
    public Map<DataSource, List<ModelIndicator>> questions() {
        Map<DataSource, List<ModelIndicator>> asked = new LinkedHashMap<>(bySource);
        asked.keySet().removeIf(source -> source.kind() != DataSource.Kind.ASKED);
        return Collections.unmodifiableMap(asked);
    }

    /** Those whose source is not stated and whose name makes this source likely: a guess to check, never a plan. */
    public List<ModelIndicator> likely(DataSource source) {
        return sourceNotStated.stream()
                .filter(indicator -> indicator.origin().equals(new Origin.NotStated(Optional.of(source))))
                .toList();
    }
}
