package se.oppnajamforelser.survey.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One change of a draft as it is shown: what stood there before, and what after.
 *
 * @param revision the draft's revision after the change
 * @param at when, by the survey's clock
 * @param author who
 * @param state what the answers became by it
 * @param reason why, where the survey office wrote
 * @param answers what happened to each answer, in order of key
 * @param comments what happened to each comment, in order of question
 */
public record HistoryEntry(
        long revision,
        Instant at,
        String author,
        AnswerState state,
        Optional<String> reason,
        List<Step> answers,
        List<Step> comments) {

    public HistoryEntry {
        answers = List.copyOf(answers);
        comments = List.copyOf(comments);
    }

    /**
     * What happened to one text.
     *
     * @param question key of the answer, or the question commented
     * @param from what stood there; empty if nothing
     * @param to what stands there now; empty if nothing
     */
    public record Step(String question, Optional<String> from, Optional<String> to) {}

    /**
     * The changes as they are shown.
     *
     * @param changes every change of a draft, the first one first
     */
    public static List<HistoryEntry> of(List<AnswerChange> changes) {
        Map<String, Optional<String>> answers = new HashMap<>();
        Map<String, Optional<String>> comments = new HashMap<>();
        return changes.stream()
                .map(change -> new HistoryEntry(
                        change.revision(),
                        change.author().at(),
                        change.author().name(),
                        change.author().state(),
                        change.author().reason(),
                        steps(answers, change.answers()),
                        steps(comments, change.comments())))
                .toList();
    }

    private static List<Step> steps(Map<String, Optional<String>> before, SortedMap<String, Optional<String>> change) {
        List<Step> steps = new ArrayList<>();
        change.forEach((key, text) -> {
            steps.add(new Step(key, before.getOrDefault(key, Optional.empty()), text));
            before.put(key, text);
        });
        return steps;
    }
}
