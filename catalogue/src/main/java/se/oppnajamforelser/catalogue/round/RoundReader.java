package se.oppnajamforelser.catalogue.round;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.FrameKind;
import se.oppnajamforelser.catalogue.share.Withholding;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;
import se.oppnajamforelser.catalogue.yaml.Faults;
import se.oppnajamforelser.catalogue.yaml.Texts;
import se.oppnajamforelser.catalogue.yaml.YamlFile;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/** Reads one round's files, gathers every fault in them, and refuses the round if there is any. */
final class RoundReader {

    private final CatalogueSource source;
    private final String folder;
    private final Faults faults = new Faults();
    private final Map<String, Optional<YamlMap>> files = new HashMap<>();
    private final Alteration alteration;

    /** A round to be read as it stands. */
    RoundReader(CatalogueSource source, String folder) {
        this.source = source;
        this.folder = folder;
        this.alteration = Alteration.none();
    }

    /** A round to be read with a change of its rules or its method. */
    RoundReader(CatalogueSource source, String folder, String change) {
        this.source = source;
        this.folder = folder;
        this.alteration = Alteration.read(change, faults);
    }

    Round read() {
        Optional<Round> round = YamlFile.read(source, folder + "/round.yaml", faults)
                .map(alteration::ofRound)
                .map(this::round);
        alteration.refuseOthers();
        faults.refuseIfAny();
        return round.orElseThrow();
    }

    private Optional<YamlMap> file(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return files.computeIfAbsent(name, path -> YamlFile.read(source, folder + "/" + path, faults));
    }

    private Round round(YamlMap yaml) {
        List<YamlMap> parts = entries(yaml, "parts");
        List<YamlMap> areas = entries(yaml, "areas");
        Questionnaire questionnaire = new QuestionnaireReader(this::file).read(parts);
        List<Area> read = new AreaReader(this::file, questionnaire, alteration).read(areas);
        refuseOthers(parts, areas);
        Round round = round(yaml, questionnaire, read);
        if (!round.id().equals(folder)) {
            yaml.faultAt("id", "id: " + round.id() + " går inte (skriv " + folder + ", som mappen heter)");
        }
        yaml.refuseOthers();
        return round;
    }

    private static List<YamlMap> entries(YamlMap yaml, String key) {
        List<YamlMap> entries = yaml.maps(key);
        if (entries.isEmpty()) {
            yaml.fault(key + " saknas (skriv minst en)");
        }
        return entries;
    }

    private static Round round(YamlMap yaml, Questionnaire questionnaire, List<Area> areas) {
        LocalDate referenceDate = yaml.date("referenceDate");
        FrameKind frame = yaml.oneOf("frame", FrameKind.values(), Texts::code);
        Window window = window(yaml);
        return new Round(
                yaml.text("id"),
                yaml.text("name"),
                yaml.text("version"),
                yaml.number("year"),
                referenceDate,
                Frame.on(referenceDate, frame, BreakdownReader.read(yaml, frame)),
                window.opens,
                window.closes,
                reminders(yaml, window),
                withholding(yaml),
                colours(yaml),
                questionnaire,
                areas);
    }

    private record Window(LocalDate opens, LocalDate closes) {}

    private static Window window(YamlMap yaml) {
        Optional<YamlMap> map = yaml.map("window");
        if (map.isEmpty()) {
            yaml.fault("window saknas (skriv opens och closes)");
            return new Window(LocalDate.MIN, LocalDate.MAX);
        }
        Window window = new Window(map.get().date("opens"), map.get().date("closes"));
        if (window.closes.isBefore(window.opens)) {
            map.get().faultAt("closes", "closes: " + window.closes + " går inte (skriv tidigast " + window.opens + ")");
        }
        map.get().refuseOthers();
        return window;
    }

    private static List<LocalDate> reminders(YamlMap yaml, Window window) {
        List<LocalDate> reminders = yaml.dates("reminders");
        reminders.stream()
                .filter(day -> day.isBefore(window.opens) || day.isAfter(window.closes))
                .forEach(day -> yaml.faultAt(
                        "reminders",
                        "reminders: " + day + " går inte (skriv " + window.opens + " till " + window.closes + ")"));
        return reminders;
    }

    /** A file may serve as a part, as an area or as both, and holds nothing but their lists. */
    private void refuseOthers(List<YamlMap> parts, List<YamlMap> areas) {
        refuseLists(parts, areas, "indicators", "ett område");
        refuseLists(areas, parts, "questions", "en del");
        files.values()
                .forEach(read -> read.ifPresent(file -> {
                    List.of("questions", "checks", "indicators").forEach(file::maps);
                    file.refuseOthers();
                }));
    }

    private void refuseLists(List<YamlMap> named, List<YamlMap> reading, String list, String reader) {
        Set<String> read = reading.stream().map(entry -> entry.text("file")).collect(Collectors.toSet());
        named.stream()
                .map(entry -> entry.text("file"))
                .filter(name -> !read.contains(name))
                .flatMap(name -> file(name).stream())
                .filter(file -> !file.maps(list).isEmpty())
                .forEach(file ->
                        file.faultAt(list, list + " läses inte härifrån (skriv dem i filen för " + reader + ")"));
    }

    private static Withholding withholding(YamlMap yaml) {
        Optional<YamlMap> map = yaml.map("withholding");
        if (map.isEmpty()) {
            yaml.fault("withholding saknas (skriv counts och percent)");
            return new Withholding(Withholding.Counts.BORTFALL, 0);
        }
        int percent = map.get().number("percent");
        if (percent > 100) {
            map.get().faultAt("percent", "percent: " + percent + " går inte (skriv 0 till 100)");
        }
        int leastAnswers = map.get().optionalNumber("leastAnswers").orElse(0);
        Withholding.Counts counts = map.get().oneOf("counts", Withholding.Counts.values(), Withholding.Counts::code);
        map.get().refuseOthers();
        return new Withholding(counts, Math.min(100, percent), leastAnswers);
    }

    private static Map<Outcome, Colour> colours(YamlMap yaml) {
        Map<Outcome, Colour> colours = new EnumMap<>(Outcome.class);
        List<String> known = Arrays.stream(Outcome.values()).map(Outcome::code).toList();
        yaml.map("colours").ifPresent(map -> map.keys().forEach(key -> {
            Colour colour = map.oneOf(key, Colour.values(), Colour::code);
            Texts.constant(key, Outcome.values(), Outcome::code)
                    .ifPresentOrElse(
                            outcome -> colours.put(outcome, colour),
                            () -> map.faultAt(
                                    key,
                                    "utfallet " + key + " finns inte (skriv ett av " + String.join(", ", known) + ")"));
        }));
        return colours;
    }
}
