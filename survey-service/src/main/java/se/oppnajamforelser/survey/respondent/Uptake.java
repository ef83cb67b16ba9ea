package se.oppnajamforelser.survey.respondent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.survey.answer.Submission;

/**
 * What becomes of a file of answers. The same answers again change nothing, so that a file may be sent again.
 *
 * @param submissions what is sent in, in the order of the file
 * @param taken number of respondents of whom something is sent in
 * @param unchanged number of respondents whose newest submissions say the same already
 * @param faults the rows that are not taken in
 */
public record Uptake(List<RespondentSubmission> submissions, int taken, int unchanged, Faults faults) {

    public Uptake {
        submissions = List.copyOf(submissions);
    }

    /**
     * What becomes of a file.
     *
     * @param known the respondents in the list, by code; at least those of the file
     */
    public static Uptake of(AnswerRows rows, Map<String, Known> known, Occasion occasion) {
        List<RespondentSubmission> submissions = new ArrayList<>();
        List<FaultyRow> faulty = new ArrayList<>(rows.faulty());
        int taken = 0;
        for (AnsweredRow row : rows.answered()) {
            Optional<Known> respondent = Optional.ofNullable(known.get(row.respondent()));
            List<RespondentSubmission> changed =
                    respondent.map(found -> changed(row, found, occasion)).orElse(List.of());
            if (respondent.isEmpty()) {
                faulty.add(notAsked(row));
            } else if (!changed.isEmpty()) {
                taken++;
            }
            submissions.addAll(changed);
        }
        int refused = faulty.size() - rows.faulty().size();
        return new Uptake(submissions, taken, rows.answered().size() - taken - refused, Faults.of(faulty));
    }

    private static FaultyRow notAsked(AnsweredRow row) {
        return new FaultyRow(
                row.line(),
                "respondent är \"" + row.respondent() + "\", som inte står i listan över svarande.",
                "Rätta koden, med små och stora bokstäver som i listan. Listan låstes när omgången öppnades.");
    }

    private static List<RespondentSubmission> changed(AnsweredRow row, Known respondent, Occasion occasion) {
        return row.parts().stream()
                .flatMap(part -> changed(row.respondent(), part, respondent, occasion).stream())
                .toList();
    }

    private static Optional<RespondentSubmission> changed(
            String code, AnsweredPart part, Known respondent, Occasion occasion) {
        Optional<Known.Newest> newest = Optional.ofNullable(respondent.newest().get(part.part()));
        if (newest.map(Known.Newest::sha256).filter(part.sha256()::equals).isPresent()) {
            return Optional.empty();
        }
        long revision = newest.map(Known.Newest::revision).orElse(0L) + 1;
        Submission submission = new Submission(
                occasion.receipt(code, part, revision), part.answers(), new TreeMap<>(), part.declined());
        return Optional.of(new RespondentSubmission(submission, part.remarked(), respondent.background()));
    }

    /** Number of parts by id of the check that warns of them, among those that are sent in. */
    public SortedMap<String, Integer> warnings() {
        SortedMap<String, Integer> warnings = new TreeMap<>();
        submissions.forEach(sent -> sent.remarked().forEach(check -> warnings.merge(check, 1, Integer::sum)));
        return warnings;
    }
}
