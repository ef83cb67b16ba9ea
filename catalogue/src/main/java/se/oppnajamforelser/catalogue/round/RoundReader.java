package se.oppnajamforelser.catalogue.round;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.FrameKind;
import se.oppnajamforelser.catalogue.share.Withholding;

/** Reads one round's files, gathers every fault in them, and refuses the round if there is any. */
final class RoundReader {

    private final CatalogueSource source;
    private final String folder;
    private final Faults faults = new Faults();
    private final Map<String, Optional<YamlMap>> files = new HashMap<>();

    RoundReader(CatalogueSource source, String folder) {
        this.source = source;
        this.folder = folder;
    }

    Round read() {
        Optional<Round> round = file("round.yaml").map(this::round);
        faults.refuseIfAny();
        return round.orElseThrow();
    }

    private Optional<YamlMap> file(String name) {
        return files.computeIfAbsent(name, path -> YamlFile.read(source, folder + "/" + path, faults));
    }

    private Round round(YamlMap yaml) {
        YamlMap window = yaml.map("window").orElse(yaml);
        Questionnaire questionnaire = new QuestionnaireReader(this::file).read(yaml.maps("parts"));
        List<Area> areas = new AreaReader(this::file, questionnaire).read(yaml.maps("areas"));
        FrameKind frame = yaml.oneOf("frame", FrameKind.values(), RoundReader::code);
        Round round = new Round(
                yaml.text("id"),
                yaml.text("name"),
                yaml.text("version"),
                yaml.number("year", 0),
                yaml.date("referenceDate"),
                Frame.on(yaml.date("referenceDate"), frame),
                window.date("opens"),
                window.date("closes"),
                yaml.dates("reminders"),
                withholding(yaml),
                colours(yaml),
                questionnaire,
                areas);
        if (!round.id().equals(folder)) {
            yaml.faultAt("id", "id: " + round.id() + " (expected: " + folder + ", the name of the folder)");
        }
        if (round.closes().isBefore(round.opens())) {
            yaml.faultAt("window", "closes " + round.closes() + " before it opens " + round.opens());
        }
        round.reminders().stream()
                .filter(day -> day.isBefore(round.opens()) || day.isAfter(round.closes()))
                .forEach(day -> yaml.faultAt("reminders", day + " is outside the window"));
        yaml.refuseOthers();
        files.values().forEach(read -> read.ifPresent(RoundReader::refuseOthersThanLists));
        return round;
    }

    /** A file may serve as a part, as an area or as both; each list may stand in any of them. */
    private static void refuseOthersThanLists(YamlMap file) {
        List.of("questions", "checks", "indicators").forEach(file::maps);
        file.refuseOthers();
    }

    private static Withholding withholding(YamlMap yaml) {
        return yaml.map("withholding")
                .map(map -> new Withholding(
                        map.oneOf("counts", Withholding.Counts.values(), RoundReader::code),
                        Math.min(100, map.number("percent", 20))))
                .orElseGet(() -> {
                    yaml.fault("no withholding (expected: counts and percent)");
                    return new Withholding(Withholding.Counts.BORTFALL, 20);
                });
    }

    private static Map<Outcome, Colour> colours(YamlMap yaml) {
        Map<Outcome, Colour> colours = new EnumMap<>(Outcome.class);
        yaml.map("colours").ifPresent(map -> map.keys()
                .forEach(key -> colours.put(Outcome.ofCode(key), map.oneOf(key, Colour.values(), Colour::code))));
        return colours;
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
