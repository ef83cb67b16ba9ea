package se.oppnajamforelser.survey.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.question.Finding;
import se.oppnajamforelser.catalogue.question.Severity;

/** What the checks find in imported answers, as it is said of a line and of a whole part. */
final class ImportFindings {

    private static final int MOST_NAMED = 5;

    private ImportFindings() {}

    /** What is said of a line. That an answer is missing is no fault of any line. */
    static LineReport report(ImportLine line, List<Finding> findings) {
        if (line.answer().isBlank()) {
            return LineReport.ok(line);
        }
        return first(line, Severity.ERROR, findings)
                .map(finding -> LineReport.error(line, text(finding)))
                .or(() ->
                        first(line, Severity.WARNING, findings).map(finding -> LineReport.warning(line, text(finding))))
                .orElseGet(() -> LineReport.ok(line));
    }

    private static Optional<Finding> first(ImportLine line, Severity severity, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .filter(finding -> finding.questions().contains(line.question()))
                .findFirst();
    }

    /**
     * What the unit says to the warnings: its comment to a question that the warning concerns.
     *
     * @param comments by question
     * @return by id of the check
     */
    static Map<String, String> remarks(List<Finding> findings, Map<String, String> comments) {
        Map<String, String> remarks = new HashMap<>();
        findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .forEach(finding -> finding.questions().stream()
                        .map(key -> Optional.ofNullable(comments.get(question(key))))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(comment -> remarks.put(finding.check(), comment)));
        return remarks;
    }

    /** A check concerns a whole question by its id, or one row of a grid by its key. */
    private static String question(String key) {
        int bracket = key.indexOf('[');
        return bracket < 0 ? key : key.substring(0, bracket);
    }

    /** The first errors and warnings, and how many more there are. */
    static String named(List<Finding> findings) {
        List<String> texts = findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(ImportFindings::text)
                .toList();
        String first = String.join(" ", texts.subList(0, Math.min(MOST_NAMED, texts.size())));
        return texts.size() > MOST_NAMED ? first + " Och " + (texts.size() - MOST_NAMED) + " till." : first;
    }

    private static String text(Finding finding) {
        return finding.found() + " " + finding.expected();
    }
}
