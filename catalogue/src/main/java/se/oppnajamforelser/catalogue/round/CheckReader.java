package se.oppnajamforelser.catalogue.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.Nearest;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.question.Check;
import se.oppnajamforelser.catalogue.question.Choice;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.question.Severity;
import se.oppnajamforelser.catalogue.yaml.Ids;
import se.oppnajamforelser.catalogue.yaml.Texts;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/** Reads the checks that a part declares. */
final class CheckReader {

    private static final String OF_ROW = "[row]";

    private final Questionnaire questionnaire;
    private final Ids ids;

    CheckReader(Questionnaire questionnaire, Ids ids) {
        this.questionnaire = questionnaire;
        this.ids = ids;
    }

    List<Check> read(List<YamlMap> checks) {
        return checks.stream().map(this::check).toList();
    }

    private Check check(YamlMap yaml) {
        List<String> questions = yaml.texts("questions");
        questions.forEach(question -> refuseUnknown(yaml, question));
        Check check = new Check(
                ids.read(yaml),
                yaml.oneOf("severity", Severity.values(), Texts::code),
                when(yaml, questions),
                questions,
                yaml.text("found"),
                yaml.text("expected"));
        yaml.refuseOthers();
        return check;
    }

    private void refuseUnknown(YamlMap yaml, String question) {
        if (!questionnaire.names().contains(question)) {
            yaml.faultAt(
                    "questions",
                    "questions: frågan " + question + " finns inte" + Nearest.asked(question, questionnaire.names()));
        }
    }

    /** A condition that speaks of {@code [row]} is tried for each row that all its questions have. */
    private Map<Optional<Choice>, Expression> when(YamlMap yaml, List<String> questions) {
        String when = yaml.text("when");
        Rules rules = new Rules(yaml, questionnaire);
        Map<Optional<Choice>, Expression> conditions = new LinkedHashMap<>();
        if (when.isEmpty()) {
            return conditions;
        }
        if (!when.contains(OF_ROW)) {
            rules.condition("when", when).ifPresent(expression -> conditions.put(Optional.empty(), expression));
            return conditions;
        }
        rows(yaml, questions).forEach(row -> rules.ofRow("when", when, Optional.of(row.code()))
                .ifPresent(expression -> conditions.put(Optional.of(row), expression)));
        return conditions;
    }

    private List<Choice> rows(YamlMap yaml, List<String> questions) {
        List<Question> grids = questions.stream()
                .filter(questionnaire.names()::contains)
                .map(questionnaire::question)
                .toList();
        List<Choice> rows = grids.stream().map(Question::rows).findFirst().orElse(List.of());
        boolean alike = grids.stream().allMatch(grid -> codes(grid.rows()).equals(codes(rows)));
        if (rows.isEmpty() || !alike) {
            yaml.faultAt(
                    "questions",
                    "questions: raderna är inte desamma (skriv frågor som har raderna som [row] står för)");
            return List.of();
        }
        return rows;
    }

    private static List<String> codes(List<Choice> rows) {
        return rows.stream().map(Choice::code).toList();
    }
}
