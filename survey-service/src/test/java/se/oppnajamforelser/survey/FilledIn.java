package se.oppnajamforelser.survey;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.question.Choice;
import se.oppnajamforelser.catalogue.question.Finding;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.Severity;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.survey.answer.Form;

/** Complete answers to a part, without any error or warning. */
public final class FilledIn {

    public static final Form OJ_2017 = new Form(Rounds.shipped().round("oj-2017"));
    public static final Form E_HALSA = new Form(Rounds.shipped().round("e-halsa-2022"));

    private FilledIn() {}

    public static SortedMap<String, String> part(String part) {
        return part(OJ_2017, part, Map.of());
    }

    /** Complete answers with some of them given. */
    public static SortedMap<String, String> part(String part, Map<String, String> given) {
        return part(OJ_2017, part, given);
    }

    public static SortedMap<String, String> part(Form form, String part, Map<String, String> given) {
        SortedMap<String, String> answers = new TreeMap<>(given);
        List<String> missing = missing(form, part, answers);
        while (!missing.isEmpty()) {
            missing.forEach(key -> answers.put(key, answer(form.place(key).question())));
            missing = missing(form, part, answers);
        }
        return answers;
    }

    /** Boxes that an error names and that are empty. */
    private static List<String> missing(Form form, String part, SortedMap<String, String> answers) {
        return form.sheet(part, answers, new TreeMap<>()).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::questions)
                .flatMap(List::stream)
                .filter(key -> isBox(form, key) && !answers.containsKey(key))
                .toList();
    }

    /** An error may also name a grid as a whole. */
    private static boolean isBox(Form form, String key) {
        Cell cell = Cell.parse(key);
        return form.round().questionnaire().question(cell.question()).cells().contains(cell);
    }

    private static String answer(Question question) {
        return switch (question.kind()) {
            case SINGLE, GRID, MULTI ->
                question.options().stream().findFirst().map(Choice::code).orElseThrow();
            case NUMBER, NUMBER_GRID -> "12";
            case TEXT -> "En text";
        };
    }
}
