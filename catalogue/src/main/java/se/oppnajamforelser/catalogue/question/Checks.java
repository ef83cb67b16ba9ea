package se.oppnajamforelser.catalogue.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Reading;

/**
 * The checks of one part, run by the form, the API, the file import and the review alike.
 *
 * <p>Checks that hold for every question come first and have these ids: {@code svar-saknas}, {@code okant-alternativ},
 * {@code inte-ett-tal}, {@code for-manga-decimaler}, {@code for-lang-text} and {@code svar-raknas-inte}; then those
 * that the catalogue declares.
 */
public final class Checks {

    private static final String MISSING = "svar-saknas";

    private final Part part;

    /** The checks of a part. */
    public Checks(Part part) {
        this.part = part;
    }

    /**
     * Everything found, the gravest first.
     *
     * @param sheet the unit's answers to every part, as far as they are known: a check may compare parts
     */
    public List<Finding> run(AnswerSheet sheet) {
        Answers answers = sheet.answers();
        Stream<Finding> general = asked(answers)
                .flatMap(question -> question.cells().stream().flatMap(cell -> check(question, cell, sheet).stream()));
        List<Finding> declared = part.isDeclined(answers)
                ? List.of()
                : part.checks().stream().flatMap(check -> check.run(sheet)).toList();
        return Stream.concat(general.filter(finding -> !isToldBetter(finding, declared)), declared.stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** An answer that is missing is told once: where an error of the catalogue's own names it, in its words. */
    private static boolean isToldBetter(Finding finding, List<Finding> declared) {
        return finding.check().equals(MISSING)
                && declared.stream()
                        .filter(other -> other.severity() == Severity.ERROR)
                        .anyMatch(other -> other.questions().containsAll(finding.questions()));
    }

    /** A unit that declines the area answers the opening question and nothing else. */
    private Stream<Question> asked(Answers answers) {
        boolean declined = part.isDeclined(answers);
        return part.questions().stream()
                .filter(question ->
                        !declined || part.gate().filter(question.id()::equals).isPresent());
    }

    private Optional<Finding> check(Question question, Cell cell, AnswerSheet sheet) {
        Reading reading = sheet.read(cell);
        if (reading instanceof Reading.Answered answered) {
            return Values.check(question, cell, answered.answer());
        }
        if (sheet.isHidden(cell)) {
            return Optional.of(hidden(cell));
        }
        boolean missing = reading instanceof Reading.Unanswered && question.requires(cell);
        return missing ? Optional.of(missing(question, cell)) : Optional.empty();
    }

    private static Finding hidden(Cell cell) {
        return new Finding(
                "svar-raknas-inte",
                Severity.INFO,
                List.of(cell.toString()),
                "Svaret på fråga " + cell.question()
                        + " räknas inte, eftersom frågan inte ställs med de övriga svaren.",
                "Ni behöver inte göra något. Svaret finns kvar och räknas igen om frågan ställs på nytt.");
    }

    private static Finding missing(Question question, Cell cell) {
        String row =
                cell.row().map(code -> ", raden " + question.rowLabel(code)).orElse("");
        return new Finding(
                MISSING,
                Severity.ERROR,
                List.of(cell.toString()),
                "Fråga " + question.id() + row + " är inte besvarad.",
                "Frågan är obligatorisk. Besvara den och skicka in igen.");
    }
}
