package se.oppnajamforelser.catalogue.series;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;
import se.oppnajamforelser.catalogue.yaml.Faults;
import se.oppnajamforelser.catalogue.yaml.Named;
import se.oppnajamforelser.catalogue.yaml.YamlFile;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/** Reads which indicators of which rounds are comparable, and refuses the file if anything is wrong with it. */
final class ComparisonsReader {

    private static final String FILE = "comparability/years.yaml";

    private final CatalogueSource source;
    private final Named<Round> rounds;
    private final Faults faults = new Faults();

    ComparisonsReader(CatalogueSource source, List<Round> rounds) {
        this.source = source;
        this.rounds = new Named<>(rounds, Round::id);
    }

    List<YearComparison> read() {
        Optional<List<YearComparison>> read =
                YamlFile.read(source, FILE, faults).map(this::comparisons);
        faults.refuseIfAny();
        return read.orElseThrow();
    }

    private List<YearComparison> comparisons(YamlMap file) {
        List<YearComparison> comparisons = file.maps("comparisons").stream()
                .flatMap(entry -> comparison(entry).stream())
                .toList();
        file.refuseOthers();
        return comparisons;
    }

    private Optional<YearComparison> comparison(YamlMap yaml) {
        Optional<Round> round = rounds.one(yaml, "round");
        Optional<Round> earlier = rounds.optional(yaml, "earlierRound");
        int year = yaml.number("year");
        Optional<Comparability> others = yaml.optionalOneOf("others", Comparability.values(), Comparability::code);
        Optional<YearComparison> comparison = round.map(known -> {
            checkYear(yaml, year, known, earlier);
            return new YearComparison(known.id(), year, earlier.map(Round::id), others, judged(yaml, known, earlier));
        });
        yaml.maps("judged");
        yaml.refuseOthers();
        return comparison;
    }

    private static void checkYear(YamlMap yaml, int year, Round round, Optional<Round> earlier) {
        earlier.filter(one -> one.year() != year)
                .ifPresent(one -> yaml.faultAt(
                        "year",
                        "year: " + year + " går inte (skriv " + one.year() + ", som är året för " + one.id() + ")"));
        if (year >= round.year()) {
            yaml.faultAt("year", "year: " + year + " går inte (skriv ett år före " + round.year() + ")");
        }
    }

    private static List<Judgement> judged(YamlMap yaml, Round round, Optional<Round> earlier) {
        Set<Indicator> seen = new HashSet<>();
        return yaml.maps("judged").stream()
                .map(entry -> judgement(entry, round, earlier, seen))
                .toList();
    }

    private static Judgement judgement(YamlMap yaml, Round round, Optional<Round> earlier, Set<Indicator> seen) {
        List<Indicator> indicators = named(round).each(yaml, "indicators");
        indicators.stream()
                .filter(indicator -> !seen.add(indicator))
                .forEach(indicator -> yaml.faultAt(
                        "indicators", "indicators: " + indicator.id() + " står två gånger (skriv varje en gång)"));
        Judgement judgement = new Judgement(
                yaml.text("name"),
                yaml.oneOf("level", Comparability.values(), Comparability::code),
                yaml.text("reason"),
                successions(yaml, indicators, earlier));
        yaml.refuseOthers();
        return judgement;
    }

    /** Ids that are not named anew are the same as before. */
    private static List<Judgement.Succession> successions(
            YamlMap yaml, List<Indicator> indicators, Optional<Round> earlier) {
        String key = earlier.isPresent() && yaml.has("earlier") ? "earlier" : "indicators";
        List<Indicator> before =
                earlier.map(round -> named(round).each(yaml, key)).orElse(indicators);
        int given = yaml.texts(key).size();
        int wanted = yaml.texts("indicators").size();
        if (given != wanted) {
            yaml.faultAt(key, key + ": " + given + " id går inte (skriv " + wanted + ", lika många som indicators)");
        }
        return IntStream.range(0, Math.min(before.size(), indicators.size()))
                .mapToObj(place -> succession(yaml, key, indicators.get(place), before.get(place)))
                .toList();
    }

    private static Judgement.Succession succession(YamlMap yaml, String key, Indicator indicator, Indicator before) {
        if (indicator.isNumeric() != before.isNumeric()) {
            yaml.faultAt(
                    key,
                    indicator.id() + " och " + before.id() + " är av olika slag (skriv två andelar eller två tal)");
        }
        return new Judgement.Succession(indicator.id(), before.id());
    }

    private static Named<Indicator> named(Round round) {
        return new Named<>(round.indicators(), indicator -> indicator.id().value());
    }
}
