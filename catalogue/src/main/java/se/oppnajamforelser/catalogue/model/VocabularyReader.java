package se.oppnajamforelser.catalogue.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.oppnajamforelser.catalogue.yaml.Ids;
import se.oppnajamforelser.catalogue.yaml.Named;
import se.oppnajamforelser.catalogue.yaml.Texts;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/** Reads the words in which a model describes its indicators. */
final class VocabularyReader {

    private static final MeasureKind[] HELD = {MeasureKind.INDIKATOR, MeasureKind.NYCKELTAL};

    private final YamlMap yaml;
    private final Named<String> areas;

    VocabularyReader(YamlMap yaml, List<String> areas) {
        this.yaml = yaml;
        this.areas = new Named<>(areas, Function.identity());
    }

    Vocabulary read() {
        return new Vocabulary(
                entries("parts", Ids.codes(), VocabularyReader::part),
                entries("levels", Ids.codes(), VocabularyReader::level),
                entries("dimensions", Ids.codes(), VocabularyReader::dimension),
                entries("types", Ids.codes(), VocabularyReader::concept),
                entries("populations", Ids.codes(), VocabularyReader::concept),
                entries("settings", Ids.codes(), VocabularyReader::concept),
                entries("services", Ids.codes(), VocabularyReader::concept),
                goals(),
                entries("sources", Ids.kebab(), this::source),
                cycles(),
                entries("reasons", Ids.codes(), VocabularyReader::concept));
    }

    private <T> List<T> entries(String key, Ids ids, Entry<T> reader) {
        return yaml.maps(key).stream()
                .map(entry -> {
                    T read = reader.read(entry, ids.read(entry));
                    entry.refuseOthers();
                    return read;
                })
                .toList();
    }

    private static ModelPart part(YamlMap entry, String code) {
        return new ModelPart(
                code,
                entry.text("name"),
                entry.oneOf("holds", HELD, Texts::code),
                entry.truth("divided", false),
                entry.text("description"));
    }

    private static Level level(YamlMap entry, String code) {
        return new Level(code, entry.text("name"), every(entry), entry.text("description"));
    }

    private static Dimension dimension(YamlMap entry, String code) {
        return new Dimension(code, entry.text("name"), entry.number("first"), entry.text("description"));
    }

    private static Concept concept(YamlMap entry, String code) {
        return new Concept(code, entry.text("name"), entry.optionalText("description"));
    }

    private DataSource source(YamlMap entry, String id) {
        return new DataSource(
                id,
                entry.text("name"),
                entry.oneOf("kind", DataSource.Kind.values(), Texts::code),
                entry.optionalText("respondent"),
                areas.each(entry, "areas"));
    }

    private List<Goal> goals() {
        return yaml.maps("goals").stream()
                .map(entry -> {
                    Goal goal = new Goal(entry.number("number"), entry.text("name"));
                    entry.refuseOthers();
                    return goal;
                })
                .toList();
    }

    private List<Cycle> cycles() {
        return yaml.maps("cycles").stream()
                .map(entry -> {
                    Cycle cycle = new Cycle(every(entry), entry.number("first"), Optional.of(entry.text("reading")));
                    entry.refuseOthers();
                    return cycle;
                })
                .toList();
    }

    /** Years from one measuring to the next; 1 where they cannot be read. */
    private static int every(YamlMap entry) {
        int every = entry.number("every");
        if (every == 0 && entry.optionalText("every").filter("0"::equals).isPresent()) {
            entry.faultAt("every", "every: 0 går inte (skriv 1 år eller mer)");
        }
        return Math.max(1, every);
    }

    private interface Entry<T> {
        T read(YamlMap entry, String code);
    }
}
