package se.oppnajamforelser.catalogue.series;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.model.Lifecycle;
import se.oppnajamforelser.catalogue.model.Model;
import se.oppnajamforelser.catalogue.model.ModelArea;
import se.oppnajamforelser.catalogue.model.ModelIndicator;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;
import se.oppnajamforelser.catalogue.yaml.Faults;
import se.oppnajamforelser.catalogue.yaml.Named;
import se.oppnajamforelser.catalogue.yaml.YamlFile;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/** Reads which indicators of the rounds live on in the model, and refuses the file if anything is wrong with it. */
final class ModelLinksReader {

    private static final String FILE = "comparability/model.yaml";

    private final CatalogueSource source;
    private final Named<Round> rounds;
    private final Named<ModelIndicator> indicators;
    private final Named<Lifecycle> measures;
    private final Named<ModelArea> areas;
    private final Set<String> seen = new HashSet<>();
    private final Faults faults = new Faults();

    ModelLinksReader(CatalogueSource source, List<Round> rounds, Model model) {
        this.source = source;
        this.rounds = new Named<>(rounds, Round::id);
        this.indicators =
                new Named<>(model.indicators(), indicator -> indicator.id().value());
        this.measures = new Named<>(model.lifecycles(), Lifecycle::id);
        this.areas = new Named<>(model.areas(), ModelArea::id);
    }

    List<ModelLink> read() {
        Optional<List<ModelLink>> read = YamlFile.read(source, FILE, faults).map(this::links);
        faults.refuseIfAny();
        return read.orElseThrow();
    }

    private List<ModelLink> links(YamlMap file) {
        List<ModelLink> links = Stream.concat(
                        file.maps("indicators").stream().flatMap(entry -> entry(entry, this::asIndicators)),
                        file.maps("reviewed").stream().flatMap(entry -> entry(entry, this::asReviewed)))
                .toList();
        file.refuseOthers();
        return links;
    }

    private Stream<ModelLink> entry(YamlMap yaml, Form form) {
        String reason = yaml.text("reason");
        int wanted = yaml.texts("indicators").size();
        if (wanted == 0) {
            yaml.fault("indicators saknas (skriv minst en)");
        }
        List<Continuation> continuations = form.read(yaml, wanted);
        List<ModelLink> links = rounds.one(yaml, "round")
                .map(round -> links(round.id(), linked(yaml, round), continuations, reason))
                .orElse(List.of());
        yaml.refuseOthers();
        return links.stream();
    }

    private List<Indicator> linked(YamlMap yaml, Round round) {
        List<Indicator> linked = new Named<Indicator>(
                        round.indicators(), indicator -> indicator.id().value())
                .each(yaml, "indicators");
        linked.stream()
                .filter(indicator -> !seen.add(round.id() + "/" + indicator.id()))
                .forEach(indicator -> yaml.faultAt(
                        "indicators", "indicators: " + indicator.id() + " står två gånger (skriv den en gång)"));
        return linked;
    }

    private static List<ModelLink> links(
            String round, List<Indicator> linked, List<Continuation> continuations, String reason) {
        return IntStream.range(0, Math.min(linked.size(), continuations.size()))
                .mapToObj(place -> new ModelLink(round, linked.get(place).id(), continuations.get(place), reason))
                .toList();
    }

    private List<Continuation> asIndicators(YamlMap yaml, int wanted) {
        List<Continuation> read = indicators.each(yaml, "as").stream()
                .<Continuation>map(Continuation.AsIndicator::new)
                .toList();
        int given = yaml.texts("as").size();
        if (given != wanted) {
            yaml.faultAt("as", "as: " + given + " id (skriv " + wanted + ", lika många som indicators)");
        }
        return read;
    }

    private List<Continuation> asReviewed(YamlMap yaml, int wanted) {
        Optional<Lifecycle> measure = measures.one(yaml, "as");
        Optional<ModelArea> area = areas.one(yaml, "area");
        return measure.flatMap(found -> area.map(in -> new Continuation.AsReviewed(found, in))).stream()
                .flatMap(one -> Stream.<Continuation>generate(() -> one).limit(wanted))
                .toList();
    }

    /** How an entry names what its indicators are in the model. */
    private interface Form {
        List<Continuation> read(YamlMap yaml, int wanted);
    }
}
