package se.oppnajamforelser.survey.answer;

import java.util.List;
import java.util.Map;
import se.oppnajamforelser.catalogue.question.Finding;
import se.oppnajamforelser.catalogue.question.Severity;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** A part cannot be submitted because of what the checks found in it. */
public class FindingsException extends RefusedException {

    private final List<Finding> findings;

    private FindingsException(List<Finding> findings, String message) {
        super(Refusal.NOT_READY_TO_SUBMIT, message);
        this.findings = List.copyOf(findings);
    }

    /**
     * Lets a part pass that has no errors, and a remark to every warning.
     *
     * @param remarks by id of the check
     * @throws FindingsException otherwise
     */
    static void refuseUnlessReady(List<Finding> findings, Map<String, String> remarks) {
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            throw new FindingsException(findings, counted(errors) + " måste rättas innan delen kan skickas in.");
        }
        List<String> unremarked = findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(Finding::check)
                .filter(check -> !remarks.containsKey(check))
                .distinct()
                .toList();
        if (!unremarked.isEmpty()) {
            throw new FindingsException(
                    findings,
                    "Rätta svaren, eller skriv en anmärkning (remarks) till varje varning: "
                            + String.join(", ", unremarked) + ".");
        }
    }

    private static String counted(long errors) {
        return errors == 1 ? "Ett fel" : errors + " fel";
    }

    /** Everything that was found, the gravest first. */
    public List<Finding> findings() {
        return findings;
    }
}
