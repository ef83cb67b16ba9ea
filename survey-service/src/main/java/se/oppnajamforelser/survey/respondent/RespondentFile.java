package se.oppnajamforelser.survey.respondent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.expression.Numeral;
import se.oppnajamforelser.catalogue.region.Breakdown;
import se.oppnajamforelser.catalogue.region.BreakdownGroup;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.Respondent;
import se.oppnajamforelser.catalogue.table.CsvTable;
import se.oppnajamforelser.catalogue.table.CsvTable.Row;

/** Reads who is asked in a round, from CSV with the columns respondent, one for each breakdown and, if wanted, vikt. */
public final class RespondentFile {

    static final String RESPONDENT = "respondent";
    private static final String WEIGHT = "vikt";

    private final Frame frame;
    private final CodeCheck codes;

    /** Reads files for a survey with this frame. */
    public RespondentFile(Frame frame) {
        this.frame = frame;
        this.codes = new CodeCheck(frame);
    }

    /**
     * Everyone in a file.
     *
     * @throws se.oppnajamforelser.catalogue.table.UnreadableTableException if it is no such table, or has another column
     */
    public RespondentList read(byte[] file) {
        List<Row> rows = CsvTable.readOnly(file, required(), List.of(WEIGHT));
        boolean weighted = rows.stream().anyMatch(row -> row.find(WEIGHT).isPresent());
        List<Respondent> respondents = new ArrayList<>(rows.size());
        List<FaultyRow> faulty = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Row row : rows) {
            try {
                Respondent respondent = respondent(row, weighted);
                refuseTwice(respondent.code(), row.line(), lines);
                respondents.add(respondent);
            } catch (FaultyRowException fault) {
                faulty.add(fault.at(row.line()));
            }
        }
        return new RespondentList(respondents, Faults.of(faulty));
    }

    private List<String> required() {
        return Stream.concat(Stream.of(RESPONDENT), frame.breakdowns().stream().map(Breakdown::id))
                .toList();
    }

    private Respondent respondent(Row row, boolean weighted) {
        StrayFields.refuse(row);
        codes.require(row.get(RESPONDENT));
        SortedMap<String, String> groups = new TreeMap<>();
        frame.breakdowns().forEach(breakdown -> groups.put(breakdown.id(), group(breakdown, row.get(breakdown.id()))));
        return new Respondent(row.get(RESPONDENT), groups, weighted ? Optional.of(weight(row)) : Optional.empty());
    }

    private static String group(Breakdown breakdown, String id) {
        try {
            return breakdown.group(id).id();
        } catch (UnknownIdException unknown) {
            throw new FaultyRowException(
                    breakdown.id() + " är \"" + id + "\".",
                    "Ange en av "
                            + breakdown.groups().stream()
                                    .map(BreakdownGroup::id)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
    }

    private static BigDecimal weight(Row row) {
        return Numeral.read(row.get(WEIGHT))
                .filter(weight -> weight.signum() > 0)
                .orElseThrow(() -> new FaultyRowException(
                        "vikt är \"" + row.get(WEIGHT) + "\".",
                        "Ange ett tal som är större än 0, som 1,25. Alla svarande ska ha en vikt, eller ingen."));
    }

    /** Codes that differ only in capitals would be taken for one another. */
    private static void refuseTwice(String code, int line, Map<String, Integer> lines) {
        Integer earlier = lines.putIfAbsent(code.toLowerCase(Locale.ROOT), line);
        if (earlier != null) {
            throw new FaultyRowException(
                    "respondent är \"" + code + "\", som står redan på rad " + earlier + ".",
                    "Varje svarande ska stå på en rad, och koder får inte skilja sig bara i stora och små bokstäver.");
        }
    }
}
