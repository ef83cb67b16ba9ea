package se.oppnajamforelser.catalogue.region;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The shipped lists of län, kommuner, their parts with validity dates, and their groups. */
final class Gazetteer {

    private static final Gazetteer SHIPPED = new Gazetteer();

    private final Map<String, String> lan = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> kommuner = new LinkedHashMap<>();
    private final List<Map<String, String>> parts;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    private Gazetteer() {
        Csv.rows("lan.csv").forEach(row -> lan.put(row.get("code"), row.get("name")));
        Csv.rows("kommuner.csv").forEach(row -> kommuner.put(row.get("code"), row));
        parts = Csv.rows("delar.csv");
        Map<String, List<Map<String, Object>>> lists = new Yaml().load(resource("groups.yaml"));
        lists.get("sizeGroups").forEach(group -> add(group, "group"));
        lists.get("sklGroups").forEach(group -> add(group, "code"));
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

    private void add(Map<String, Object> group, String code) {
        String id = group.get("id").toString();
        groups.put(
                id, new Group(id, group.get(code).toString(), group.get("name").toString()));
    }

    String lanName(String code) {
        return lan.get(code);
    }

    String kommunName(String code) {
        return kommuner.get(code).get("name");
    }

    Group group(String id) {
        return groups.get(id);
    }

    List<Unit> units(LocalDate date, FrameKind kind) {
        if (kind == FrameKind.KOMMUNER) {
            return kommuner.values().stream().map(this::kommun).toList();
        }
        List<Map<String, String>> valid =
                parts.stream().filter(part -> isValid(part, date)).toList();
        Predicate<String> divided =
                valid.stream().map(part -> part.get("kommun_code")).collect(Collectors.toSet())::contains;
        Stream<Unit> whole = kommuner.values().stream()
                .filter(row -> !divided.test(row.get("code")))
                .map(this::kommun);
        return Stream.concat(whole, valid.stream().map(this::part)).toList();
    }

    /** Both days count. */
    private static boolean isValid(Map<String, String> part, LocalDate date) {
        boolean begun = !LocalDate.parse(part.get("valid_from")).isAfter(date);
        String end = part.get("valid_to");
        return begun && (end.isEmpty() || !LocalDate.parse(end).isBefore(date));
    }

    private Unit kommun(Map<String, String> row) {
        return unit(row.get("code"), row.get("name"), Optional.empty(), row);
    }

    private Unit part(Map<String, String> part) {
        return unit(
                part.get("code"),
                part.get("name"),
                Optional.of(part.get("kind")),
                kommuner.get(part.get("kommun_code")));
    }

    private Unit unit(String code, String name, Optional<String> kind, Map<String, String> kommun) {
        return new Unit(
                code,
                name,
                kind,
                kommun.get("code"),
                kommun.get("name"),
                kommun.get("lan_code"),
                lan.get(kommun.get("lan_code")),
                "storlek-" + kommun.get("size_group_2017"),
                "skl-" + kommun.get("skl_group_2017").toLowerCase(Locale.ROOT));
    }
}
