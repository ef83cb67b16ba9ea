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
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.question.Severity;

/**
 * Reads the parts of a questionnaire: first every question by itself, then the conditions, which may name any question.
 */
final class QuestionnaireReader {

    private final Function<String, Optional<YamlMap>> files;
    private final Map<String, YamlMap> yamlOfQuestion = new HashMap<>();
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
        questionnaire.questions().forEach(question -> refuseCircle(questionnaire, question));
        return questionnaire;
    }

    private Part bare(YamlMap yaml) {
        List<Question> questions = files.apply(yaml.text("file"))
                .map(file ->
                        file.maps("questions").stream().map(this::bareQuestion).toList())
                .orElse(List.of());
        Part part = new Part(yaml.text("id"), yaml.text("name"), yaml.optionalText("gate"), questions, List.of());
        part.gate()
                .filter(gate ->
                        questions.stream().noneMatch(question -> question.id().equals(gate)))
                .ifPresent(gate -> yaml.faultAt("gate", "gate: no question " + gate + " in the part"));
        yaml.refuseOthers();
        return part;
    }

    private Question bareQuestion(YamlMap yaml) {
        QuestionKind kind = yaml.oneOf("kind", QuestionKind.values(), QuestionKind::code);
        Question question = new Question(
                yaml.text("id"),
                kind,
                yaml.text("text"),
                yaml.optionalText("help"),
                choices(yaml, "rows"),
                choices(yaml, "options"),
                yaml.optionalText("askedWhen"),
                Map.of(),
                yaml.truth("required", true),
                Set.copyOf(yaml.texts("optionalRows")),
                yaml.optionalText("period"),
                yaml.number("decimals", 0));
        if (yamlOfQuestion.put(question.id(), yaml) != null) {
            yaml.fault("the question stands twice (expected: each id once in a round)");
        }
        boolean choice = kind != QuestionKind.NUMBER && kind != QuestionKind.TEXT;
        if (choice == question.options().isEmpty()) {
            yaml.fault(kind.code() + " with " + question.options().size() + " options (expected: "
                    + (choice ? "at least one" : "none") + ")");
        }
        if ((kind == QuestionKind.GRID) == question.rows().isEmpty()) {
            yaml.fault(kind.code() + " with " + question.rows().size() + " rows (expected: "
                    + (kind == QuestionKind.GRID ? "at least one" : "none") + ")");
        }
        question.optionalRows().stream()
                .filter(row ->
                        question.rows().stream().noneMatch(known -> known.code().equals(row)))
                .forEach(row -> yaml.faultAt("optionalRows", "optionalRows: no row " + row));
        yaml.refuseOthers();
        return question;
    }

    private static List<Choice> choices(YamlMap yaml, String key) {
        List<Choice> choices = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (YamlMap entry : yaml.maps(key)) {
            Choice choice = new Choice(entry.text("code"), entry.text("label"));
            if (!codes.add(choice.code())) {
                entry.fault(choice.code() + " stands twice in " + key + " (expected: each code once)");
            }
            choices.add(choice);
            entry.refuseOthers();
        }
        return choices;
    }

    private Part whole(YamlMap yaml, Part bare) {
        List<Question> questions = bare.questions().stream().map(this::whole).toList();
        List<Check> checks = files.apply(yaml.text("file"))
                .map(file -> file.maps("checks").stream().map(this::check).toList())
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
                bare.period(),
                bare.decimals());
    }

    private Check check(YamlMap yaml) {
        List<String> questions = yaml.texts("questions");
        String when = yaml.text("when");
        Rules rules = new Rules(yaml, scope);
        Map<Optional<Choice>, Expression> conditions = new LinkedHashMap<>();
        List<Choice> rows = when.contains("[row]") ? rows(yaml, questions) : List.of();
        if (rows.isEmpty()) {
            rules.condition("when", when).ifPresent(expression -> conditions.put(Optional.empty(), expression));
        }
        rows.forEach(row -> rules.ofRow("when", when, Optional.of(row.code()))
                .ifPresent(expression -> conditions.put(Optional.of(row), expression)));
        Check check = new Check(
                yaml.text("id"),
                yaml.oneOf("severity", Severity.values(), RoundReader::code),
                conditions,
                questions,
                yaml.text("found"),
                yaml.text("expected"));
        yaml.refuseOthers();
        return check;
    }

    private List<Choice> rows(YamlMap yaml, List<String> questions) {
        List<Choice> rows = questions.stream()
                .filter(scope.names()::contains)
                .map(scope::question)
                .map(Question::rows)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (rows.isEmpty()) {
            yaml.faultAt("questions", "[row] needs rows (expected: a grid first among the questions)");
        }
        return rows;
    }

    private void refuseCircle(Questionnaire questionnaire, Question question) {
        Set<String> seen = new HashSet<>();
        List<String> next = new ArrayList<>(List.of(question.id()));
        while (!next.isEmpty()) {
            String id = next.remove(next.size() - 1);
            questionnaire.question(id).askedWhen().values().stream()
                    .flatMap(Expression::cells)
                    .map(Cell::question)
                    .filter(seen::add)
                    .forEach(next::add);
        }
        if (seen.contains(question.id())) {
            yamlOfQuestion
                    .get(question.id())
                    .faultAt("askedWhen", "askedWhen goes in a circle back to " + question.id());
        }
    }
}
