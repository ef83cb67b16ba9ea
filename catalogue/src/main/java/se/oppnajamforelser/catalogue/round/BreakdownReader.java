package se.oppnajamforelser.catalogue.round;

import java.util.List;
import se.oppnajamforelser.catalogue.region.Breakdown;
import se.oppnajamforelser.catalogue.region.BreakdownGroup;
import se.oppnajamforelser.catalogue.region.FrameKind;
import se.oppnajamforelser.catalogue.yaml.Ids;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/** Reads what the figures of a survey of units of care or persons are broken down by. */
final class BreakdownReader {

    private static final String KEY = "breakdowns";

    private BreakdownReader() {}

    static List<Breakdown> read(YamlMap round, FrameKind frame) {
        Ids ids = Ids.kebab();
        List<YamlMap> entries = round.maps(KEY);
        if (!entries.isEmpty() && !frame.asksRespondents()) {
            round.faultAt(KEY, "breakdowns går inte (ta bort dem; kommuner och stadsdelar har inga sådana grupper)");
            return List.of();
        }
        return entries.stream()
                .filter(BreakdownReader::hasGroups)
                .map(entry -> breakdown(entry, ids.read(entry)))
                .toList();
    }

    private static boolean hasGroups(YamlMap entry) {
        int groups = entry.maps("groups").size();
        if (groups < 2) {
            entry.fault(groups + " grupper räcker inte (skriv minst två)");
        }
        return groups >= 2;
    }

    private static Breakdown breakdown(YamlMap entry, String id) {
        Ids ids = Ids.kebab();
        List<BreakdownGroup> groups = entry.maps("groups").stream()
                .map(group -> group(id, group, ids))
                .toList();
        Breakdown breakdown = new Breakdown(id, entry.text("name"), groups);
        entry.refuseOthers();
        return breakdown;
    }

    private static BreakdownGroup group(String breakdown, YamlMap entry, Ids ids) {
        BreakdownGroup group = new BreakdownGroup(breakdown, ids.read(entry), entry.text("name"));
        entry.refuseOthers();
        return group;
    }
}
