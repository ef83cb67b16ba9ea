package se.oppnajamforelser.catalogue.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.oppnajamforelser.catalogue.indicator.Direction;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.yaml.Ids;
import se.oppnajamforelser.catalogue.yaml.Named;
import se.oppnajamforelser.catalogue.yaml.Texts;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/** Reads the indicators and key figures of a model, area by area. */
final class IndicatorReader {

    private static final Direction[] WRITTEN = {Direction.HIGHER, Direction.LOWER};
    private static final Concept UNREADABLE = new Concept("unreadable", "", Optional.empty());

    private final int year;
    private final OriginReader origins;
    private final Named<ModelPart> parts;
    private final Named<Level> levels;
    private final Named<Dimension> dimensions;
    private final Named<Concept> types;
    private final Named<Concept> populations;
    private final Named<Concept> settings;
    private final Named<Goal> goals;
    private final Named<Cycle> cycles;
    private final Ids ids = Ids.kebab();
    private final Set<String> seen = new HashSet<>();
    private final List<YamlMap> twins = new ArrayList<>();

    IndicatorReader(Vocabulary words, int year) {
        this.year = year;
        this.origins = new OriginReader(words.sources());
        this.parts = new Named<>(words.parts(), ModelPart::code);
        this.levels = new Named<>(words.levels(), Level::code);
        this.dimensions = new Named<>(words.dimensions(), Dimension::code);
        this.types = new Named<>(words.types(), Concept::code);
        this.populations = new Named<>(words.populations(), Concept::code);
        this.settings = new Named<>(words.settings(), Concept::code);
        this.goals = new Named<>(words.goals(), goal -> Integer.toString(goal.number()));
        this.cycles = new Named<>(words.cycles(), cycle -> Integer.toString(cycle.every()));
    }

    List<ModelIndicator> read(YamlMap file, String area) {
        Concept population = populations.one(file, "population").orElse(UNREADABLE);
        Named<String> tables = new Named<>(file.texts("tables"), Function.identity());
        List<ModelIndicator> indicators = new ArrayList<>();
        for (YamlMap entry : file.maps("indicators")) {
            indicator(entry, area, population, tables).ifPresent(indicators::add);
        }
        file.refuseOthers();
        return indicators;
    }

    private Optional<ModelIndicator> indicator(
            YamlMap yaml, String area, Concept areaPopulation, Named<String> tables) {
        String id = ids.read(yaml);
        seen.add(id);
        String name = yaml.text("name");
        // Which keys an entry has depends on its part: without one the rest cannot be read.
        return parts.one(yaml, "part").map(part -> {
            MeasureKind kind = kind(yaml, part);
            Optional<Quality> quality = part.divided() ? quality(yaml) : Optional.empty();
            ModelIndicator indicator = new ModelIndicator(
                    new IndicatorId(Ids.isKebab(id) ? id : "unreadable"),
                    name,
                    area,
                    part,
                    kind,
                    quality,
                    cycle(yaml, kind, quality),
                    direction(yaml, kind),
                    populations.optional(yaml, "population").orElse(areaPopulation),
                    settings.optional(yaml, "setting"),
                    goals.each(yaml, "goals"),
                    origins.read(yaml, kind, area),
                    sameAs(yaml),
                    printed(yaml, tables),
                    yaml.optionalText("note"));
            yaml.refuseOthers();
            return indicator;
        });
    }

    private static MeasureKind kind(YamlMap yaml, ModelPart part) {
        boolean wanted = part.holds() == MeasureKind.INDIKATOR && yaml.truth("wanted", false);
        return wanted ? MeasureKind.UTVECKLINGSINDIKATOR : part.holds();
    }

    private Optional<Quality> quality(YamlMap yaml) {
        Optional<Level> level = levels.one(yaml, "level");
        Optional<Dimension> dimension = dimensions.one(yaml, "dimension");
        Optional<Concept> type = types.one(yaml, "type");
        return level.flatMap(
                read -> dimension.flatMap(belongs -> type.map(shown -> new Quality(read, belongs, shown))));
    }

    /** Its own cycle, or its level's; what has no level is measured every year. */
    private Optional<Cycle> cycle(YamlMap yaml, MeasureKind kind, Optional<Quality> quality) {
        if (kind == MeasureKind.UTVECKLINGSINDIKATOR) {
            return Optional.empty();
        }
        return cycles.optional(yaml, "every")
                .or(() -> Optional.of(quality.map(this::cycle).orElse(Cycle.of(1, year))));
    }

    private Cycle cycle(Quality quality) {
        int every = quality.level().every();
        return Cycle.of(every, every == 1 ? year : quality.dimension().first());
    }

    private static Direction direction(YamlMap yaml, MeasureKind kind) {
        if (kind == MeasureKind.NYCKELTAL) {
            return Direction.NONE;
        }
        return yaml.optionalOneOf("direction", WRITTEN, Texts::code).orElse(Direction.NOT_STATED);
    }

    private List<String> sameAs(YamlMap yaml) {
        twins.add(yaml);
        return yaml.texts("sameAs");
    }

    /** To be called when every area was read: an indicator may be the same as one of another area. */
    void refuseUnknownTwins() {
        Named<String> indicators = new Named<>(seen, Function.identity());
        twins.forEach(entry -> indicators.each(entry, "sameAs"));
    }

    private static Printed printed(YamlMap yaml, Named<String> tables) {
        return new Printed(Lines.read(yaml, tables), yaml.optionalText("row"), tables.each(yaml, "basIn"));
    }
}
