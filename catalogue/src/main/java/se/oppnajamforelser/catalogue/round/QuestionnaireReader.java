package se.oppnajamforelser.catalogue.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.question.Check;
import se.oppnajamforelser.catalogue.question.Choice;
import se.oppnajamforelser.catalogue.question.Interpretation;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.yaml.Ids;
import se.oppnajamforelser.catalogue.yaml.Texts;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/**
 * Reads the parts of a questionnaire: first every question by itself, then the conditions, which may name any question.
 */
final class QuestionnaireReader {

    private final Function<String, Optional<YamlMap>> files;
    private final Map<String, YamlMap> yamlOfQuestion = new HashMap<>();
    private final Ids partIds = Ids.numbers();
    private final Ids questionIds = Ids.numbers();
    private final Ids checkIds = Ids.kebab();
    private Questionnaire scope = new Questionnaire(List.of());

    QuestionnaireReader(Function<String, Optional<YamlMap>> files) {
        this.files = files;
    }

    Questionnaire read(List<YamlMap> parts) {
        Map<YamlMap, Part> bare = new LinkedHashMap<>();
        parts.forEach(yaml -> bare.put(yaml, bare(yaml)));
        scope = new Questionnaire(List.copyOf(bare.values()));
        List<Part> whole = new ArrayList<>();
        bare.forEach((yaml, part) -> whole.add(whole(yaml, part)));
        Questionnaire questionnaire = new Questionnaire(whole);
        return isCircular(questionnaire) ? scope : questionnaire;
    }

    private Part bare(YamlMap yaml) {
        Optional<YamlMap> file = files.apply(yaml.text("file"));
        List<Question> questions = file.map(lists ->
                        lists.maps("questions").stream().map(this::bareQuestion).toList())
                .orElse(List.of());
        Part part = new Part(partIds.read(yaml), yaml.text("name"), yaml.optionalText("gate"), questions, List.of());
        part.gate()
                .filter(gate -> file.isPresent() && questions.stream().noneMatch(question -> isGate(question, gate)))
                .ifPresent(gate -> yaml.faultAt(
                        "gate", "gate: " + gate + " går inte (skriv en fråga i delen med alternativen ja och nej)"));
        yaml.refuseOthers();
        return part;
    }

    private static boolean isGate(Question question, String gate) {
        return question.id().equals(gate) && question.optionCodes().equals(List.of("ja", Part.DECLINES));
    }

    private Question bareQuestion(YamlMap yaml) {
        QuestionKind kind = yaml.oneOf("kind", QuestionKind.values(), QuestionKind::code);
        Optional<NumberedRows> numbered = yaml.map("numberedRows").map(NumberedRows::read);
        Question question = new Question(
                questionIds.read(yaml),
                kind,
                yaml.text("text"),
                yaml.optionalText("help"),
                numbered.map(NumberedRows::rows).orElseGet(() -> choices(yaml, "rows")),
                choices(yaml, "options"),
                yaml.optionalText("askedWhen"),
                Map.of(),
                yaml.truth("required", true),
                numbered.map(NumberedRows::optional).orElseGet(() -> Set.copyOf(yaml.texts("optionalRows"))),
                numbered.map(NumberedRows::shown),
                yaml.optionalText("period"),
                yaml.optionalText("unit"),
                yaml.optionalNumber("decimals").orElse(0),
                interpretations(yaml));
        yamlOfQuestion.put(question.id(), yaml);
        refuseLists(yaml, question);
        yaml.refuseOthers();
        return question;
    }

    private static void refuseLists(YamlMap yaml, Question question) {
        QuestionKind kind = question.kind();
        if (!kind.isNumber()) {
            refuseSize(yaml, kind, "options", question.options().size(), kind != QuestionKind.TEXT);
        }
        refuseSize(yaml, kind, "rows", question.rows().size(), kind.hasRows());
        List<String> rows = question.rows().stream().map(Choice::code).toList();
        question.options().forEach(option -> option.onlyRows().stream()
                .filter(row -> !rows.contains(row))
                .sorted()
                .forEach(row -> yaml.faultAt(
                        "options",
                        "alternativet " + option.code() + ", onlyRows: " + row + " går inte (skriv några av raderna "
                                + String.join(", ", rows) + ")")));
        question.optionalRows().stream()
                .filter(row -> !rows.contains(row))
                .sorted()
                .forEach(row -> yaml.faultAt(
                        "optionalRows",
                        "optionalRows: " + row + " går inte (skriv några av raderna " + String.join(", ", rows) + ")"));
    }

    private static void refuseSize(YamlMap yaml, QuestionKind kind, String key, int size, boolean needed) {
        if (needed == (size == 0)) {
            yaml.fault(kind.code() + ", " + key + ": " + size + " går inte (skriv " + (needed ? "minst en" : "ingen")
                    + ")");
        }
    }

    private static List<Choice> choices(YamlMap yaml, String key) {
        Ids codes = Ids.codes();
        List<Choice> choices = new ArrayList<>();
        for (YamlMap entry : yaml.maps(key)) {
            choices.add(new Choice(codes.read(entry), entry.text("label"), Set.copyOf(entry.texts("onlyRows"))));
            entry.refuseOthers();
        }
        return choices;
    }

    private static List<Interpretation> interpretations(YamlMap yaml) {
        List<Interpretation> interpretations = new ArrayList<>();
        for (YamlMap entry : yaml.maps("interpretations")) {
            interpretations.add(new Interpretation(
                    entry.oneOf("kind", Interpretation.Kind.values(), Texts::code),
                    entry.text("by"),
                    entry.date("date"),
                    entry.text("text")));
            entry.refuseOthers();
        }
        return interpretations;
    }

    private Part whole(YamlMap yaml, Part bare) {
        List<Question> questions = bare.questions().stream().map(this::whole).toList();
        List<Check> checks = files.apply(yaml.text("file"))
                .map(file -> new CheckReader(scope, checkIds).read(file.maps("checks")))
                .orElse(List.of());
        return new Part(bare.id(), bare.name(), bare.gate(), questions, checks);
    }

    private Question whole(Question bare) {
        Map<Cell, Expression> askedWhen = new LinkedHashMap<>();
        bare.skip().ifPresent(text -> {
            Rules rules = new Rules(yamlOfQuestion.get(bare.id()), scope);
            bare.cells().forEach(cell -> rules.ofRow("askedWhen", text, cell.row())
                    .ifPresent(expression -> askedWhen.put(cell, expression)));
        });
        return new Question(
                bare.id(),
                bare.kind(),
                bare.text(),
                bare.help(),
                bare.rows(),
                bare.options(),
                bare.skip(),
                askedWhen,
                bare.required(),
                bare.optionalRows(),
                bare.shownRows(),
                bare.period(),
                bare.unit(),
                bare.decimals(),
                bare.interpretations());
    }

    private boolean isCircular(Questionnaire questionnaire) {
        List<Question> circular = questionnaire.questions().stream()
                .filter(question -> reaches(questionnaire, question.id()).contains(question.id()))
                .toList();
        circular.forEach(question -> yamlOfQuestion
                .get(question.id())
                .faultAt(
                        "askedWhen",
                        "askedWhen går i cirkel tillbaka till " + question.id() + " (skriv villkor om andra frågor)"));
        return !circular.isEmpty();
    }

    /** Every question that the skip condition of a question rests on. */
    private static Set<String> reaches(Questionnaire questionnaire, String id) {
        Set<String> seen = new HashSet<>();
        List<String> next = new ArrayList<>(List.of(id));
        while (!next.isEmpty()) {
            questionnaire.question(next.remove(next.size() - 1)).askedWhen().values().stream()
                    .flatMap(Expression::cells)
                    .map(Cell::question)
                    .filter(seen::add)
                    .forEach(next::add);
        }
        return seen;
    }
}
