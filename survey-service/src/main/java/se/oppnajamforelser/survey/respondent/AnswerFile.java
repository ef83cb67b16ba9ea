package se.oppnajamforelser.survey.respondent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.question.Finding;
import se.oppnajamforelser.catalogue.question.Severity;
import se.oppnajamforelser.catalogue.table.CsvTable;
import se.oppnajamforelser.catalogue.table.CsvTable.Row;
import se.oppnajamforelser.survey.answer.Changes.Extent;
import se.oppnajamforelser.survey.answer.Fingerprint;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.answer.Sheet;
import se.oppnajamforelser.survey.refusal.RefusedException;

/**
 * Reads what respondents answer, from CSV with the column respondent and one for each answer: a row is everything that
 * one respondent answers to the parts that it has an answer to.
 */
public final class AnswerFile {

    private final Form form;
    private final CodeCheck codes;
    private final AnswerColumns known;

    /** Reads files of answers to this form. */
    public AnswerFile(Form form) {
        this.form = form;
        this.codes = new CodeCheck(form.round().frame());
        this.known = AnswerColumns.all(form);
    }

    /**
     * The rows of a file, checked as the form checks what is sent in. Nobody can be asked to remark on a warning, so that
     * a row with one is taken in and the warning is counted.
     *
     * @throws se.oppnajamforelser.catalogue.table.UnreadableTableException if it is no such table, or has another column
     * @throws RefusedException if it has no answers
     */
    public AnswerRows read(byte[] file) {
        List<Row> rows = CsvTable.readOnly(file, List.of(RespondentFile.RESPONDENT), known.keys());
        AnswerColumns columns = known.of(rows);
        Map<String, Integer> times = new HashMap<>();
        rows.forEach(row -> times.merge(row.get(RespondentFile.RESPONDENT), 1, Integer::sum));
        List<AnsweredRow> answered = new ArrayList<>(rows.size());
        List<FaultyRow> faulty = new ArrayList<>();
        for (Row row : rows) {
            try {
                answered.add(answered(row, columns, times));
            } catch (FaultyRowException fault) {
                faulty.add(fault.at(row.line()));
            }
        }
        return new AnswerRows(answered, faulty);
    }

    private AnsweredRow answered(Row row, AnswerColumns columns, Map<String, Integer> times) {
        String respondent = row.get(RespondentFile.RESPONDENT);
        StrayFields.refuse(row);
        codes.require(respondent);
        if (times.get(respondent) > 1) {
            throw new FaultyRowException(
                    "respondent är \"" + respondent + "\", som står på " + times.get(respondent) + " rader.",
                    "Behåll den rad som gäller. Ingen av dem tas in.");
        }
        Map<String, SortedMap<String, String>> answers = canonical(columns.answers(row));
        if (answers.isEmpty()) {
            throw new FaultyRowException(
                    "Raden för " + respondent + " har inga svar.",
                    "Ta bort raden. Den som inte har svarat räknas som bortfall utan att stå i filen.");
        }
        return new AnsweredRow(
                row.line(),
                respondent,
                answers.keySet().stream().map(part -> part(part, answers)).toList());
    }

    private Map<String, SortedMap<String, String>> canonical(Map<String, Map<String, String>> answers) {
        Map<String, SortedMap<String, String>> byPart = new LinkedHashMap<>();
        answers.forEach((part, written) -> byPart.put(part, canonical(part, written)));
        return byPart;
    }

    private SortedMap<String, String> canonical(String part, Map<String, String> written) {
        SortedMap<String, String> answers = new TreeMap<>();
        try {
            form.changes(part, Extent.WHOLE, written, Map.of())
                    .answers()
                    .forEach((key, answer) -> answer.ifPresent(text -> answers.put(key, text)));
        } catch (RefusedException cannotBeKept) {
            throw new FaultyRowException("Ett svar går inte att spara.", cannotBeKept.getMessage());
        }
        return answers;
    }

    private AnsweredPart part(String part, Map<String, SortedMap<String, String>> answers) {
        SortedMap<String, String> elsewhere = new TreeMap<>();
        answers.forEach((other, written) -> {
            if (!other.equals(part)) {
                elsewhere.putAll(written);
            }
        });
        Sheet sheet = form.sheet(part, answers.get(part), elsewhere);
        List<Finding> findings = sheet.findings();
        refuseErrors(findings);
        SortedMap<String, String> counted = sheet.counted();
        return new AnsweredPart(part, counted, Fingerprint.of(counted), sheet.isDeclined(), warnings(findings));
    }

    private static void refuseErrors(List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        Optional<Finding> first = errors.stream().findFirst();
        first.ifPresent(error -> {
            String more = errors.size() > 1 ? " Raden har " + (errors.size() - 1) + " fel till." : "";
            throw new FaultyRowException(error.found(), error.expected() + more);
        });
    }

    private static Set<String> warnings(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(Finding::check)
                .collect(Collectors.toSet());
    }
}
