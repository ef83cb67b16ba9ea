package se.oppnajamforelser.catalogue.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.disclosure.SuppressionRule;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Reachability;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.yaml.Ids;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/** Reads the rule of one indicator; which kind it is shows in its keys. */
final class RuleReader {

    private static final List<Outcome> COUNTED =
            List.of(Outcome.JA, Outcome.DELVIS, Outcome.NEJ, Outcome.EJ_AKTUELLT, Outcome.KAN_INTE_SVARA);

    private final YamlMap yaml;
    private final Questionnaire questionnaire;
    private final Rules rules;
    private final boolean percent;

    /**
     * A rule to be read.
     *
     * @param percent whether the indicator's number is given in percent
     */
    RuleReader(YamlMap yaml, Questionnaire questionnaire, boolean percent) {
        this.yaml = yaml;
        this.questionnaire = questionnaire;
        this.rules = new Rules(yaml, questionnaire);
        this.percent = percent;
    }

    Optional<Rule> read() {
        Optional<Rule> rule = ofItsKind();
        yaml.refuseOthers();
        return rule;
    }

    private Optional<Rule> ofItsKind() {
        if (yaml.has("value")) {
            return rules.number("value", yaml.text("value")).map(Rule.Numeric::new);
        }
        if (yaml.has("numerator")) {
            return ratio();
        }
        if (yaml.has("register")) {
            return yaml.map("register").flatMap(this::register);
        }
        if (yaml.has("given")) {
            return Optional.of(new Rule.Given(yaml.text("given")));
        }
        return categorical();
    }

    private Optional<Rule> ratio() {
        Optional<Term> numerator = rules.number("numerator", yaml.text("numerator"));
        Optional<Term> denominator = rules.number("denominator", yaml.text("denominator"));
        Optional<Branch> cannotAnswer = yaml.map(Branch.Kind.CANNOT_ANSWER.key())
                .flatMap(entry -> named(entry, Branch.Kind.CANNOT_ANSWER, Optional.of(Outcome.KAN_INTE_SVARA)));
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return Optional.empty();
        }
        Rule.Ratio ratio = new Rule.Ratio(numerator.get(), denominator.get(), percent, cannotAnswer);
        refuseUnhandledOptions(ratio);
        return Optional.of(ratio);
    }

    /** An answer that is no number must lead somewhere. */
    private void refuseUnhandledOptions(Rule.Ratio ratio) {
        List<String> handled = ratio.cannotAnswer().stream()
                .flatMap(branch -> branch.condition().everyStep(Expression.OneOf.class))
                .flatMap(test -> test.options().stream().map(option -> test.cell() + " " + option))
                .toList();
        Stream.concat(ratio.numerator().cells(), ratio.denominator().cells())
                .distinct()
                .forEach(cell -> questionnaire.question(cell.question()).optionCodes(cell).stream()
                        .filter(option -> !handled.contains(cell + " " + option))
                        .forEach(option -> unhandled(cell, option)));
    }

    private void unhandled(Cell cell, String option) {
        yaml.fault(cell + " kan besvaras med " + option + " (skriv cannotAnswer med " + cell + " == " + option + ")");
    }

    private Optional<Rule> register(YamlMap register) {
        Optional<Term> survey = register.optionalText("denominatorFromSurvey")
                .flatMap(text -> new Rules(register, questionnaire).number("denominatorFromSurvey", text));
        Rule.Register rule = new Rule.Register(
                register.text("numerator"),
                register.optionalText("denominator"),
                survey,
                percent,
                register.map("reduction").map(RuleReader::reduction),
                register.map("suppression").flatMap(RuleReader::suppression));
        register.refuseOthers();
        return Optional.of(rule);
    }

    private static Rule.Reduction reduction(YamlMap yaml) {
        Rule.Reduction reduction = new Rule.Reduction(percentOf(yaml), yaml.text("of"));
        yaml.refuseOthers();
        return reduction;
    }

    private static int percentOf(YamlMap yaml) {
        int percent = yaml.number("percent");
        if (percent > 100) {
            yaml.faultAt("percent", "percent: " + percent + " går inte (skriv 0 till 100)");
        }
        return percent;
    }

    private static Optional<SuppressionRule> suppression(YamlMap yaml) {
        int from = yaml.number("personsFrom");
        int to = yaml.number("personsTo");
        int least = yaml.number("leastDenominator");
        yaml.refuseOthers();
        if (to <= from) {
            yaml.faultAt("personsTo", "personsTo: " + to + " går inte (skriv mer än personsFrom, " + from + ")");
            return Optional.empty();
        }
        if (least <= to) {
            yaml.faultAt(
                    "leastDenominator",
                    "leastDenominator: " + least + " går inte (skriv mer än personsTo, " + to + ")");
            return Optional.empty();
        }
        return Optional.of(new SuppressionRule(from, to, least));
    }

    private Optional<Rule> categorical() {
        List<Branch> branches = new ArrayList<>();
        int written = 0;
        for (Branch.Kind kind : Branch.Kind.values()) {
            Optional<String> text = kind == Branch.Kind.OTHER ? Optional.empty() : yaml.optionalText(kind.key());
            written += text.isPresent() ? 1 : 0;
            text.flatMap(condition -> branch(kind, condition)).ifPresent(branches::add);
        }
        List<YamlMap> others = yaml.maps(Branch.Kind.OTHER.key());
        Ids codes = Ids.codes();
        for (YamlMap other : others) {
            codes.read(other);
            written++;
            named(other, Branch.Kind.OTHER, Optional.empty()).ifPresent(branches::add);
        }
        if (!yaml.has(Branch.Kind.YES.key()) && others.isEmpty()) {
            yaml.fault("yes saknas (skriv villkoret för Ja)");
            return Optional.empty();
        }
        if (branches.size() < written) {
            return Optional.empty();
        }
        Rule.Categorical rule = new Rule.Categorical(branches);
        refuseUnreachable(rule);
        return Optional.of(rule);
    }

    private Optional<Branch> branch(Branch.Kind kind, String text) {
        Optional<Expression> condition = rules.condition(kind.key(), text);
        condition
                .filter(expression -> kind != Branch.Kind.CORRECTED)
                .flatMap(expression -> expression.previousCells().findFirst())
                .ifPresent(cell -> yaml.faultAt(
                        kind.key(),
                        kind.key() + ": previous(" + cell + ") går inte här (skriv previous bara i correctedToYes)"));
        return condition.map(expression -> Branch.of(kind, expression));
    }

    /** A branch whose outcome has a name of its own. */
    private Optional<Branch> named(YamlMap entry, Branch.Kind kind, Optional<Outcome> always) {
        String code = entry.text("code");
        String label = entry.text("label");
        Outcome countsAs = always.orElseGet(() -> countsAs(entry));
        Optional<Expression> condition = new Rules(entry, questionnaire).condition("when", entry.text("when"));
        boolean taken = Arrays.stream(Outcome.values()).map(Outcome::code).anyMatch(code::equals);
        if (taken) {
            entry.faultAt("code", "code: " + code + " går inte (skriv ett namn som inget vanligt utfall har)");
        }
        entry.refuseOthers();
        return condition.map(when -> new Branch(kind, new NamedOutcome(code, label, countsAs), when));
    }

    private static Outcome countsAs(YamlMap entry) {
        Function<Outcome, String> code = Outcome::code;
        return entry.oneOf("countsAs", COUNTED.toArray(Outcome[]::new), code);
    }

    private void refuseUnreachable(Rule.Categorical rule) {
        for (Branch branch : Reachability.unreachable(questionnaire, rule)) {
            String name = branch.kind().key()
                    + (branch.kind() == Branch.Kind.OTHER
                            ? " " + branch.outcome().code()
                            : "");
            yaml.faultAt(
                    branch.kind().key(),
                    name
                            + " kan aldrig avgöra utfallet (skriv ett villkor som kan gälla när inget villkor före gör det)");
        }
    }
}
