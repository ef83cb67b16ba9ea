package se.oppnajamforelser.catalogue.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.oppnajamforelser.catalogue.yaml.Ids;
import se.oppnajamforelser.catalogue.yaml.Named;
import se.oppnajamforelser.catalogue.yaml.Texts;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/** Reads what became of the measures that were reviewed. */
final class LifecycleReader {

    private final Named<Concept> reasons;
    private final Named<Concept> services;
    private final Named<ModelArea> areas;
    private final Named<ModelIndicator> indicators;
    private final Ids ids = Ids.kebab();

    LifecycleReader(Vocabulary words, List<ModelArea> areas) {
        this.reasons = new Named<>(words.reasons(), Concept::code);
        this.services = new Named<>(words.services(), Concept::code);
        this.areas = new Named<>(areas, ModelArea::id);
        this.indicators = new Named<>(
                areas.stream().flatMap(area -> area.indicators().stream()).toList(),
                indicator -> indicator.id().value());
    }

    List<Lifecycle> read(YamlMap file) {
        Named<String> tables = new Named<>(file.texts("tables"), Function.identity());
        List<YamlMap> entries = file.maps("measures");
        Named<Concept> measures = new Named<>(
                entries.stream()
                        .map(entry -> new Concept(entry.text("id"), entry.text("name"), Optional.empty()))
                        .toList(),
                Concept::code);
        List<Lifecycle> lifecycles = entries.stream()
                .map(entry -> lifecycle(entry, tables, measures))
                .toList();
        file.refuseOthers();
        return lifecycles;
    }

    private Lifecycle lifecycle(YamlMap yaml, Named<String> tables, Named<Concept> measures) {
        String id = ids.read(yaml);
        List<ModelIndicator> livesOnAs = indicators.each(yaml, "indicators");
        List<YamlMap> entries = yaml.maps("events");
        if (entries.isEmpty()) {
            yaml.fault("events saknas (skriv minst en)");
        }
        List<LifecycleEvent> events =
                entries.stream().map(entry -> event(entry, measures, livesOnAs)).toList();
        if (!events.equals(inOrder(events))) {
            yaml.faultAt("events", "events står inte i ordning (skriv dem år för år)");
        }
        Lifecycle lifecycle = new Lifecycle(
                id,
                yaml.text("name"),
                yaml.oneOf("kind", MeasureKind.values(), Texts::code),
                livesOnAs.stream().map(indicator -> indicator.id().value()).toList(),
                events,
                Lines.read(yaml, tables),
                yaml.optionalText("note"));
        yaml.refuseOthers();
        return lifecycle;
    }

    private static List<LifecycleEvent> inOrder(List<LifecycleEvent> events) {
        return events.stream()
                .sorted(Comparator.comparingInt(LifecycleEvent::year))
                .toList();
    }

    private LifecycleEvent event(YamlMap yaml, Named<Concept> measures, List<ModelIndicator> livesOnAs) {
        EventKind kind = yaml.oneOf("kind", EventKind.values(), Texts::code);
        LifecycleEvent event = new LifecycleEvent(
                kind,
                yaml.number("year"),
                reasons.each(yaml, "reasons"),
                scope(yaml),
                kind == EventKind.RESUMED_LOWER_FREQUENCY ? every(yaml, livesOnAs) : Optional.empty(),
                kind == EventKind.REPLACED_BY ? by(yaml, measures) : List.of());
        yaml.refuseOthers();
        return event;
    }

    private Scope scope(YamlMap yaml) {
        List<AffectedArea> onlyIn =
                yaml.maps("onlyIn").stream().map(this::affected).toList();
        List<String> notIn =
                areas.each(yaml, "notIn").stream().map(ModelArea::id).toList();
        return new Scope(onlyIn, notIn, services.optional(yaml, "service"));
    }

    private AffectedArea affected(YamlMap yaml) {
        AffectedArea affected = new AffectedArea(
                areas.one(yaml, "area").map(ModelArea::id).orElse(""),
                yaml.optionalText("onlyParty"),
                yaml.optionalText("exceptParty"));
        yaml.refuseOthers();
        return affected;
    }

    private static Optional<Integer> every(YamlMap yaml, List<ModelIndicator> livesOnAs) {
        int every = yaml.number("every");
        livesOnAs.stream()
                .filter(indicator -> indicator
                        .cycle()
                        .filter(cycle -> cycle.every() != every)
                        .isPresent())
                .forEach(indicator -> yaml.faultAt(
                        "every",
                        "every: " + every + " går inte (skriv "
                                + indicator.cycle().orElseThrow().every() + ", som " + indicator.id() + ")"));
        return Optional.of(every);
    }

    private static List<Concept> by(YamlMap yaml, Named<Concept> measures) {
        List<Concept> by = measures.each(yaml, "by");
        if (!yaml.has("by")) {
            yaml.fault("by saknas (skriv måtten som ersätter det)");
        }
        return by;
    }
}
