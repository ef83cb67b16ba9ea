package se.oppnajamforelser.catalogue.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Presentation;
import se.oppnajamforelser.catalogue.indicator.Regional;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.yaml.Ids;
import se.oppnajamforelser.catalogue.yaml.Texts;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/** Reads the areas of a round and the rules of their indicators. */
final class AreaReader {

    private static final Set<String> LEFT_OUT = Set.of(Outcome.EJ_AKTUELLT.code(), Outcome.KAN_INTE_SVARA.code());

    private static final String SUPPRESSED = "x";

    private final Function<String, Optional<YamlMap>> files;
    private final Questionnaire questionnaire;
    private final Alteration alteration;
    private final Ids areaIds = Ids.kebab();
    private final Ids indicatorIds = Ids.kebab();

    AreaReader(Function<String, Optional<YamlMap>> files, Questionnaire questionnaire, Alteration alteration) {
        this.files = files;
        this.questionnaire = questionnaire;
        this.alteration = alteration;
    }

    List<Area> read(List<YamlMap> areas) {
        return areas.stream().map(this::area).toList();
    }

    private Area area(YamlMap yaml) {
        String id = areaIds.read(yaml);
        String part = yaml.text("part");
        List<String> parts = questionnaire.parts().stream().map(Part::id).toList();
        if (!part.isEmpty() && !parts.contains(part)) {
            yaml.faultAt("part", "part: delen " + part + " finns inte (skriv en av " + String.join(", ", parts) + ")");
        }
        Set<String> shortNames = new HashSet<>();
        List<Indicator> indicators = new ArrayList<>();
        for (YamlMap entry : files.apply(yaml.text("file"))
                .map(file -> file.maps("indicators"))
                .orElse(List.of())) {
            indicator(alteration.ofIndicator(entry), id).ifPresent(indicators::add);
            if (!shortNames.add(entry.text("shortName"))) {
                entry.faultAt(
                        "shortName", "shortName står två gånger i området (skriv ett eget namn för varje kolumn)");
            }
        }
        Area area = new Area(id, yaml.text("name"), part, indicators);
        yaml.refuseOthers();
        return area;
    }

    private Optional<Indicator> indicator(YamlMap yaml, String area) {
        String id = indicatorIds.read(yaml);
        Presentation presentation = new PresentationReader(yaml).read();
        boolean percent =
                presentation.unit().filter(Presentation.PERCENT::equals).isPresent();
        Optional<Rule> rule = yaml.map("rule").flatMap(map -> new RuleReader(map, questionnaire, percent).read());
        if (!yaml.has("rule")) {
            yaml.fault(
                    "rule saknas (skriv yes, partial, notApplicable och cannotAnswer, eller value, eller numerator och"
                            + " denominator, eller register, eller given)");
        }
        // An id that is refused must not keep the rest of the entry from being read.
        IndicatorId indicatorId = new IndicatorId(Ids.isKebab(id) ? id : "unreadable");
        Indicator indicator = new Indicator(
                indicatorId,
                yaml.text("name"),
                yaml.text("shortName"),
                area,
                yaml.optionalText("dimension"),
                yaml.optionalText("qualityArea"),
                yaml.text("indicatorArea"),
                yaml.texts("type"),
                yaml.text("measure"),
                yaml.text("purpose"),
                yaml.optionalText("target"),
                rule.orElseGet(() -> new Rule.Categorical(List.of())),
                presentation,
                rule.flatMap(read -> regional(yaml, read)),
                leftOut(yaml),
                reportedAs(yaml, rule),
                yaml.texts("levels"),
                yaml.texts("sharedWith"),
                yaml.optionalText("period"),
                yaml.optionalNumber("coverage"),
                yaml.text("dataSource"),
                yaml.optionalText("note"),
                rule.map(this::parts).orElse(List.of()));
        yaml.refuseOthers();
        return rule.map(read -> indicator);
    }

    private static Set<Outcome> leftOut(YamlMap yaml) {
        List<String> codes = yaml.texts("outsideDenominator");
        codes.stream()
                .filter(code -> !LEFT_OUT.contains(code))
                .forEach(code -> yaml.faultAt(
                        "outsideDenominator",
                        "outsideDenominator: " + code + " går inte (skriv ej-aktuellt eller kan-inte-svara)"));
        return codes.stream().filter(LEFT_OUT::contains).map(Outcome::ofCode).collect(Collectors.toSet());
    }

    /** The common outcomes, and the rule's own; x is what is printed for a figure that is not shown. */
    private static List<String> reportedAs(YamlMap yaml, Optional<Rule> rule) {
        List<String> known = Stream.of(
                        Arrays.stream(Outcome.values()).map(Outcome::code),
                        rule.stream().flatMap(read -> read.branches().stream()).map(branch -> branch.outcome()
                                .code()),
                        Stream.of(SUPPRESSED))
                .flatMap(codes -> codes)
                .distinct()
                .toList();
        List<String> codes = yaml.texts("reportedAs");
        codes.stream()
                .filter(code -> !known.contains(code) && rule.isPresent())
                .forEach(code -> yaml.faultAt(
                        "reportedAs",
                        "reportedAs: " + code + " går inte (skriv ett av " + String.join(", ", known) + ")"));
        return codes;
    }

    /** The number that the file asks for, if the rule gives what it is made of; otherwise the first that it gives. */
    private static Optional<Regional> regional(YamlMap yaml, Rule rule) {
        List<Regional> possible = rule.accept(new RegionalNumbers());
        Optional<Regional> given = yaml.optionalOneOf("regional", Regional.values(), Texts::code);
        given.filter(number -> !possible.contains(number))
                .ifPresent(number -> yaml.faultAt(
                        "regional", "regional: " + Texts.code(number) + " går inte (" + advice(possible) + ")"));
        return given.filter(possible::contains).or(() -> possible.stream().findFirst());
    }

    private static String advice(List<Regional> possible) {
        return possible.isEmpty()
                ? "ta bort den; utfallen är inga tal"
                : "skriv " + possible.stream().map(Texts::code).collect(Collectors.joining(" eller "));
    }

    private List<String> parts(Rule rule) {
        return rule.cells()
                .map(Cell::question)
                .distinct()
                .map(question -> questionnaire.partOf(question).id())
                .distinct()
                .sorted()
                .toList();
    }
}
