package se.oppnajamforelser.catalogue.region;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.UnknownIdException;

/** The shipped lists of län, kommuner, their parts with validity dates, and their groups. */
final class Gazetteer {

    private static final Gazetteer SHIPPED = new Gazetteer();

    private final Map<String, String> lan = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> kommuner = new LinkedHashMap<>();
    private final List<Map<String, String>> parts;
    private final Divisions divisions = new Divisions();

    private Gazetteer() {
        Csv.rows("lan.csv").forEach(row -> lan.put(row.get("code"), row.get("name")));
        Csv.rows("kommuner.csv").forEach(row -> kommuner.put(row.get("code"), row));
        parts = Csv.rows("delar.csv");
    }

    static Gazetteer shipped() {
        return SHIPPED;
    }

    static InputStream resource(String name) {
        InputStream stream = Gazetteer.class.getResourceAsStream("/se/oppnajamforelser/catalogue/frame/" + name);
        if (stream == null) {
            throw new IllegalStateException("frame/" + name + " is missing from the catalogue's resources");
        }
        return stream;
    }

    String lanName(String code) {
        return lan.get(code);
    }

    String kommunName(String code) {
        return kommuner.get(code).get("name");
    }

    /**
     * The name of a kommun or of a part that there is or was.
     *
     * @throws UnknownIdException if there never was one with that code; names the nearest
     */
    String unitName(String code) {
        return names().entrySet().stream()
                .filter(entry -> entry.getKey().equals(code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new UnknownIdException("kommunen eller stadsdelen", code, names().keySet()));
    }

    private Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        kommuner.forEach((code, row) -> names.put(code, row.get("name")));
        parts.forEach(part -> names.put(part.get("code"), part.get("name")));
        return names;
    }

    Map<String, Integer> inhabitants(LocalDate date) {
        return kommuner.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), code -> divisions.inhabitants(code, date)));
    }

    Group group(String id) {
        return divisions.group(id);
    }

    List<Unit> units(LocalDate date, FrameKind kind) {
        if (kind != FrameKind.KOMMUNER_OCH_STADSDELAR) {
            return kommuner.values().stream().map(row -> kommun(row, date)).toList();
        }
        List<Map<String, String>> valid =
                parts.stream().filter(part -> isValid(part, date)).toList();
        Predicate<String> divided =
                valid.stream().map(part -> part.get("kommun_code")).collect(Collectors.toSet())::contains;
        Stream<Unit> whole = kommuner.values().stream()
                .filter(row -> !divided.test(row.get("code")))
                .map(row -> kommun(row, date));
        return Stream.concat(whole, valid.stream().map(part -> part(part, date)))
                .toList();
    }

    /** Both days count. */
    private static boolean isValid(Map<String, String> part, LocalDate date) {
        boolean begun = !LocalDate.parse(part.get("valid_from")).isAfter(date);
        String end = part.get("valid_to");
        return begun && (end.isEmpty() || !LocalDate.parse(end).isBefore(date));
    }

    private Unit kommun(Map<String, String> row, LocalDate date) {
        return unit(row.get("code"), row.get("name"), Optional.empty(), row, date);
    }

    private Unit part(Map<String, String> part, LocalDate date) {
        return unit(
                part.get("code"),
                part.get("name"),
                Optional.of(part.get("kind")),
                kommuner.get(part.get("kommun_code")),
                date);
    }

    private Unit unit(String code, String name, Optional<String> kind, Map<String, String> kommun, LocalDate date) {
        return new Unit(
                code,
                name,
                kind,
                kommun.get("code"),
                kommun.get("name"),
                kommun.get("lan_code"),
                lan.get(kommun.get("lan_code")),
                divisions.sizeGroup(kommun.get("code"), date).id(),
                divisions.sklGroup(kommun, date).id());
    }
}
