package se.oppnajamforelser.survey.answer;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.question.Finding;

/**
 * A draft as it is shown: each answer with where it comes from and whether it counts.
 *
 * @param response the response it belongs to
 * @param answers by key
 * @param findings what the checks find in it
 */
public record PartAnswers(Response response, SortedMap<String, Shown> answers, List<Finding> findings) {

    public PartAnswers {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        findings = List.copyOf(findings);
    }

    /**
     * One answer.
     *
     * @param value as text
     * @param state where it comes from
     * @param author who wrote it
     * @param at when, by the survey's clock
     * @param counts whether its question is asked, the other answers being what they are
     */
    public record Shown(String value, AnswerState state, String author, Instant at, boolean counts) {}

    /**
     * Puts a draft together with its history.
     *
     * @param changes every change of the draft, the first one first
     */
    public static PartAnswers of(Form form, Response response, List<AnswerChange> changes) {
        Map<String, Author> authors = new HashMap<>();
        changes.forEach(change -> change.answers().keySet().forEach(key -> authors.put(key, change.author())));
        Sheet sheet = form.sheet(response);
        SortedMap<String, Shown> shown = new TreeMap<>();
        response.draft().answers().forEach((key, value) -> {
            Author author = authors.get(key);
            shown.put(key, new Shown(value, author.state(), author.name(), author.at(), sheet.counts(key)));
        });
        return new PartAnswers(response, shown, sheet.findings());
    }
}
