package se.oppnajamforelser.catalogue.region;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/**
 * How kommuner are sorted into groups on a day: by the number of inhabitants at the turn of the year before, and by the
 * division into kommungrupper that is in force. Both change: Sollentuna is in size group 3 in 2015 and 4 in 2017.
 */
final class Divisions {

    private final Map<String, NavigableMap<Integer, Integer>> inhabitants = new HashMap<>();
    private final NavigableMap<Integer, Group> sizeGroups = new TreeMap<>();
    private final NavigableMap<LocalDate, SklDivision> sklDivisions = new TreeMap<>();
    private final Map<String, Group> groups = new HashMap<>();

    /** The column of the list of kommuner that holds the codes of a division, and its groups by code. */
    private record SklDivision(String column, Map<String, Group> byCode) {}

    Divisions() {
        Csv.rows("population.csv").forEach(this::population);
        Map<String, List<Map<String, Object>>> lists = new Yaml().load(Gazetteer.resource("groups.yaml"));
        lists.get("sizeGroups").forEach(yaml -> sizeGroups.put((Integer) yaml.get("from"), group(yaml, "group")));
        lists.get("sklDivisions").forEach(this::division);
    }

    private void population(Map<String, String> row) {
        NavigableMap<Integer, Integer> byYear = new TreeMap<>();
        row.forEach((column, cell) -> {
            if (!column.equals("code")) {
                byYear.put(Integer.valueOf(column), Integer.valueOf(cell));
            }
        });
        inhabitants.put(row.get("code"), byYear);
    }

    @SuppressWarnings("unchecked")
    private void division(Map<String, Object> yaml) {
        Map<String, Group> byCode = new HashMap<>();
        ((List<Map<String, Object>>) yaml.get("groups")).forEach(entry -> {
            Group group = group(entry, "code");
            byCode.put(group.code(), group);
        });
        sklDivisions.put(
                LocalDate.parse(yaml.get("from").toString()),
                new SklDivision(yaml.get("column").toString(), byCode));
    }

    private Group group(Map<String, Object> yaml, String code) {
        Group group = new Group(
                yaml.get("id").toString(),
                yaml.get(code).toString(),
                yaml.get("name").toString());
        groups.put(group.id(), group);
        return group;
    }

    Group group(String id) {
        return groups.get(id);
    }

    /** Inhabitants at the turn of the year before; where none are known, the nearest known. */
    int inhabitants(String kommun, LocalDate date) {
        NavigableMap<Integer, Integer> byYear = inhabitants.get(kommun);
        Integer year = byYear.floorKey(date.getYear() - 1);
        return byYear.get(year == null ? byYear.firstKey() : year);
    }

    /** The size group by the inhabitants at the turn of the year before. */
    Group sizeGroup(String kommun, LocalDate date) {
        return sizeGroups.floorEntry(inhabitants(kommun, date)).getValue();
    }

    /** The kommungrupp by the division that is in force; before the first one, by the first. */
    Group sklGroup(Map<String, String> kommun, LocalDate date) {
        Map.Entry<LocalDate, SklDivision> inForce = sklDivisions.floorEntry(date);
        SklDivision division = inForce == null ? sklDivisions.firstEntry().getValue() : inForce.getValue();
        return division.byCode().get(kommun.get(division.column()));
    }
}
