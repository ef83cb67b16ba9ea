package se.oppnajamforelser.catalogue.round;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.Nearest;
import se.oppnajamforelser.catalogue.yaml.Faults;
import se.oppnajamforelser.catalogue.yaml.YamlFile;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/**
 * A change of a round's rules or method, laid over its files while they are read, so that it has to be as faultless as they
 * are. It reaches what decides outcomes, shares and colours, and nothing else.
 */
final class Alteration {

    /** The name that faults give the change. */
    private static final String FILE = "ändringen";

    private static final List<String> OF_ROUND = List.of("withholding", "colours");
    private static final List<String> OF_INDICATOR =
            List.of("rule", "outsideDenominator", "reportedAs", "direction", "colour");
    private static final String INDICATORS = "indicators";
    private static final List<String> TOP =
            Stream.concat(Stream.of(INDICATORS), OF_ROUND.stream()).toList();

    private final Optional<YamlMap> change;
    private final Optional<YamlMap> indicators;
    private final Set<String> known = new HashSet<>();

    private Alteration(Optional<YamlMap> change) {
        this.change = change;
        this.indicators = change.flatMap(yaml -> yaml.map(INDICATORS));
    }

    /** The round as it stands. */
    static Alteration none() {
        return new Alteration(Optional.empty());
    }

    /** Reads a change; what is wrong with it is told with its lines. */
    static Alteration read(String text, Faults faults) {
        return new Alteration(YamlFile.read(path -> Optional.of(text), FILE, faults));
    }

    /** The head of a round with the change. */
    YamlMap ofRound(YamlMap yaml) {
        return change.map(keys -> yaml.with(keys, OF_ROUND)).orElse(yaml);
    }

    /** An indicator with the change. */
    YamlMap ofIndicator(YamlMap entry) {
        String id = entry.text("id");
        known.add(id);
        return indicators
                .flatMap(byId -> byId.map(id))
                .map(keys -> entry.with(keys, OF_INDICATOR))
                .orElse(entry);
    }

    /** To be called when the round was read: tells indicators that it does not have, and keys that no change may touch. */
    void refuseOthers() {
        change.ifPresent(yaml -> refuse(yaml, TOP));
        indicators.ifPresent(byId -> byId.keys().forEach(id -> {
            if (known.contains(id)) {
                byId.map(id).ifPresent(keys -> refuse(keys, OF_INDICATOR));
            } else {
                byId.faultAt(
                        id, "indikatorn " + id + " finns inte i omgången" + Nearest.asked(id, new TreeSet<>(known)));
            }
        }));
    }

    private static void refuse(YamlMap yaml, List<String> allowed) {
        yaml.keys().stream()
                .filter(key -> !allowed.contains(key))
                .forEach(key -> yaml.faultAt(
                        key, key + " kan inte ändras här (ändra något av " + String.join(", ", allowed) + ")"));
    }
}
