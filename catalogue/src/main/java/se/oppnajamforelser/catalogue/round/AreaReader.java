package se.oppnajamforelser.catalogue.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Reachability;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** Reads the areas of a round and the rules of their indicators. */
final class AreaReader {

    private static final Set<String> LEFT_OUT = Set.of(Outcome.EJ_AKTUELLT.code(), Outcome.KAN_INTE_SVARA.code());

    private final Function<String, Optional<YamlMap>> files;
    private final Questionnaire questionnaire;
    private final Ids areaIds = Ids.kebab("area");
    private final Ids indicatorIds = Ids.kebab("indicator");

    AreaReader(Function<String, Optional<YamlMap>> files, Questionnaire questionnaire) {
        this.files = files;
        this.questionnaire = questionnaire;
    }

    List<Area> read(List<YamlMap> areas) {
        return areas.stream().map(this::area).toList();
    }

    private Area area(YamlMap yaml) {
        String id = areaIds.read(yaml);
        String part = yaml.text("part");
        List<String> parts = questionnaire.parts().stream().map(Part::id).toList();
        if (!part.isEmpty() && !parts.contains(part)) {
            yaml.faultAt("part", "part: no part " + part + " (expected: one of " + String.join(", ", parts) + ")");
        }
        Set<String> shortNames = new HashSet<>();
        List<Indicator> indicators = new ArrayList<>();
        for (YamlMap entry : files.apply(yaml.text("file"))
                .map(file -> file.maps("indicators"))
                .orElse(List.of())) {
            indicator(entry, id).ifPresent(indicators::add);
            if (!shortNames.add(entry.text("shortName"))) {
                entry.faultAt("shortName", "shortName stands twice in the area (expected: one column each)");
            }
        }
        Area area = new Area(id, yaml.text("name"), part, indicators);
        yaml.refuseOthers();
        return area;
    }

    private Optional<Indicator> indicator(YamlMap yaml, String area) {
        String id = indicatorIds.read(yaml);
        Optional<Rule> rule = yaml.map("rule").flatMap(map -> rule(map));
        if (!yaml.has("rule")) {
            yaml.fault("no rule (expected: yes, partial, notApplicable and cannotAnswer, or value)");
        }
        // An id that is refused must not keep the rest of the entry from being read.
        IndicatorId indicatorId = new IndicatorId(Ids.isKebab(id) ? id : "unreadable");
        Indicator indicator = new Indicator(
                indicatorId,
                yaml.text("name"),
                yaml.text("shortName"),
                area,
                yaml.text("dimension"),
                yaml.text("qualityArea"),
                yaml.text("indicatorArea"),
                yaml.texts("type"),
                yaml.text("measure"),
                yaml.text("purpose"),
                yaml.text("target"),
                rule.orElseGet(() -> new Rule.Categorical(Map.of())),
                leftOut(yaml),
                reportedAs(yaml),
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
                        "outsideDenominator: " + code + " (expected: ej-aktuellt or kan-inte-svara)"));
        return codes.stream().filter(LEFT_OUT::contains).map(Outcome::ofCode).collect(Collectors.toSet());
    }

    private static List<String> reportedAs(YamlMap yaml) {
        List<String> known = Arrays.stream(Outcome.values()).map(Outcome::code).toList();
        List<String> codes = yaml.texts("reportedAs");
        codes.stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> yaml.faultAt(
                        "reportedAs", "reportedAs: " + code + " (expected: one of " + String.join(", ", known) + ")"));
        return codes;
    }

    private Optional<Rule> rule(YamlMap yaml) {
        Rules rules = new Rules(yaml, questionnaire);
        Optional<Rule> rule = yaml.has("value") ? numeric(yaml, rules) : categorical(yaml, rules);
        yaml.refuseOthers();
        rule.filter(Rule.Categorical.class::isInstance)
                .map(Rule.Categorical.class::cast)
                .ifPresent(categorical -> Reachability.unreachable(questionnaire, categorical)
                        .forEach(branch -> yaml.faultAt(
                                branch.key(),
                                branch.key() + " can never decide (expected: answers for which it holds and no "
                                        + "earlier branch does)")));
        return rule;
    }

    private static Optional<Rule> numeric(YamlMap yaml, Rules rules) {
        Optional<Term> value = rules.number("value", yaml.text("value"));
        return value.map(Rule.Numeric::new);
    }

    private static Optional<Rule> categorical(YamlMap yaml, Rules rules) {
        Map<Branch, Expression> branches = new EnumMap<>(Branch.class);
        int written = 0;
        for (Branch branch : Branch.values()) {
            Optional<String> text = yaml.optionalText(branch.key());
            written += text.isPresent() ? 1 : 0;
            text.flatMap(condition -> rules.condition(branch.key(), condition))
                    .ifPresent(expression -> branches.put(branch, expression));
        }
        if (!yaml.has(Branch.YES.key())) {
            yaml.fault("no yes (expected: the condition for Ja)");
            return Optional.empty();
        }
        return branches.size() == written ? Optional.of(new Rule.Categorical(branches)) : Optional.empty();
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
