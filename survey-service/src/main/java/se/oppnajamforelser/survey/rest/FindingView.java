package se.oppnajamforelser.survey.rest;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.catalogue.question.Finding;

/**
 * Something that a check found.
 *
 * @param check the check's stable id
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param questions keys of the answers concerned
 * @param found what was found, in Swedish
 * @param expected what was expected and what to do, in Swedish
 */
@Schema(name = "Finding")
record FindingView(String check, String severity, List<String> questions, String found, String expected) {

    static FindingView of(Finding finding) {
        return new FindingView(
                finding.check(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.questions(),
                finding.found(),
                finding.expected());
    }

    static List<FindingView> of(List<Finding> findings) {
        return findings.stream().map(FindingView::of).toList();
    }
}
