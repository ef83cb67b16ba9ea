package se.oppnajamforelser.survey.respondent;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.table.CsvTable.Row;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Which answer each column of a file holds. */
final class AnswerColumns {

    private final Form form;
    private final Map<String, String> keys;

    private AnswerColumns(Form form, Map<String, String> keys) {
        this.form = form;
        this.keys = keys;
    }

    /** Every column that the form knows, by the key as a table gives it: in lower case. */
    static AnswerColumns all(Form form) {
        Map<String, String> keys = new LinkedHashMap<>();
        form.round().questionnaire().questions().stream()
                .flatMap(question -> question.cells().stream())
                .map(Object::toString)
                .forEach(key -> keys.put(key.toLowerCase(Locale.ROOT), key));
        return new AnswerColumns(form, keys);
    }

    Collection<String> keys() {
        return keys.values();
    }

    /**
     * The columns that a file really has.
     *
     * @throws RefusedException if none holds an answer, or a part looks at another one that is not there
     */
    AnswerColumns of(List<Row> rows) {
        Map<String, String> present = new LinkedHashMap<>(keys);
        // A row may end too early, but none has more than the heading.
        present.keySet()
                .retainAll(rows.stream()
                        .map(row -> row.fields().keySet())
                        .max(Comparator.comparingInt(Set::size))
                        .orElse(Set.of()));
        AnswerColumns columns = new AnswerColumns(form, present);
        columns.requireAnswers();
        return columns;
    }

    private void requireAnswers() {
        if (keys.isEmpty()) {
            throw new RefusedException(
                    Refusal.INVALID_REQUEST,
                    "Filen har inga svar. Skriv en rad för varje svarande, med kolumnen respondent och en kolumn för"
                            + " varje svar, med frågan som rubrik.");
        }
        Set<String> parts = keys.values().stream().map(this::part).collect(Collectors.toSet());
        parts.forEach(part -> form.lookedAt(part).stream()
                .map(this::part)
                .filter(other -> !parts.contains(other))
                .findFirst()
                .ifPresent(other -> {
                    throw new RefusedException(
                            Refusal.INVALID_REQUEST,
                            "Frågorna i del " + part + " hänger ihop med del " + other
                                    + ". Skicka båda delarnas svar i samma fil.");
                }));
    }

    /** What a row answers, by part and key; blank fields are no answers. */
    Map<String, Map<String, String>> answers(Row row) {
        Map<String, Map<String, String>> byPart = new LinkedHashMap<>();
        keys.forEach((column, key) -> row.find(column)
                .ifPresent(answer -> byPart.computeIfAbsent(part(key), none -> new LinkedHashMap<>())
                        .put(key, answer)));
        return byPart;
    }

    private String part(String key) {
        return form.place(key).part().id();
    }
}
