package se.oppnajamforelser.scoring.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.RegisterEntry;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.table.CsvTable;
import se.oppnajamforelser.catalogue.table.CsvTable.Row;
import se.oppnajamforelser.scoring.register.RegisterRow.Fate;
import se.oppnajamforelser.scoring.supplement.Item.RegisterValue;

/**
 * Reads what registers and lists say of the units of one round, from CSV with the columns unit, indicator and period, and
 * of numerator, denominator, without_information, value and listed those that the indicators need.
 */
public final class RegisterFile {

    private static final List<String> COLUMNS = List.of("unit", "indicator", "period");
    private static final int LONGEST_PERIOD = 40;

    private final Round round;

    /** Reads files for this round. */
    public RegisterFile(Round round) {
        this.round = round;
    }

    /**
     * The rows of a file in their order; every one that is not faulty counts as new.
     *
     * @throws se.oppnajamforelser.catalogue.table.UnreadableTableException if it is no such table
     */
    public List<RegisterRow> read(byte[] file) {
        List<RegisterRow> rows = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Row row : CsvTable.read(file, COLUMNS)) {
            RegisterRow read = read(row);
            Integer earlier = lines.putIfAbsent(read.unit() + " " + read.indicator(), read.line());
            rows.add(earlier == null ? read : repeated(read, earlier));
        }
        return rows;
    }

    private static RegisterRow repeated(RegisterRow row, int earlier) {
        return RegisterRow.faulty(
                row.line(),
                row.unit(),
                row.indicator(),
                "Enheten och indikatorn står redan på rad " + earlier + ". Behåll en av raderna.");
    }

    private RegisterRow read(Row row) {
        String unit = row.get("unit");
        String indicator = row.get("indicator");
        try {
            checkUnit(unit);
            RegisterValue value = new RegisterValue(indicator, period(row), entry(indicator(indicator), row));
            return new RegisterRow(row.line(), unit, indicator, Optional.of(value), Fate.NEW, "");
        } catch (UnknownIdException | FaultyRowException faulty) {
            return RegisterRow.faulty(row.line(), unit, indicator, faulty.getMessage());
        }
    }

    /** Registers often say something of a whole kommun whose stadsdelar are the units. */
    private void checkUnit(String code) {
        Frame frame = round.frame();
        boolean divided = frame.units().stream()
                .anyMatch(unit -> unit.isStadsdel() && unit.kommun().equals(code));
        if (divided && !frame.has(code)) {
            throw new FaultyRowException("Kommunen " + code + " är delad i " + round.id()
                    + ": där är stadsdelarna enheter. Ange varje stadsdel för sig, eller ta bort raden.");
        }
        frame.unit(code);
    }

    private Indicator indicator(String id) {
        Indicator indicator = round.indicator(id);
        if (!isGiven(indicator) && !isRegister(indicator)) {
            throw new FaultyRowException("Indikatorn " + id
                    + " räknas fram ur enkätsvar och tar inga uppgifter ur register. Ta bort raden.");
        }
        return indicator;
    }

    private static boolean isGiven(Indicator indicator) {
        return indicator.rule() instanceof Rule.Given;
    }

    private static boolean isRegister(Indicator indicator) {
        return indicator.rule() instanceof Rule.Register;
    }

    private static String period(Row row) {
        String period = row.get("period");
        if (period.isBlank() || period.length() > LONGEST_PERIOD) {
            throw new FaultyRowException(
                    "Ange i period vilken tid uppgiften gäller, till exempel 2014 eller 2014-10-01 (högst "
                            + LONGEST_PERIOD + " tecken).");
        }
        return period;
    }

    private static RegisterEntry entry(Indicator indicator, Row row) {
        return indicator.rule() instanceof Rule.Register register
                ? new RegisterFigures(register, row).entry()
                : RegisterEntry.listed(listed(row));
    }

    private static boolean listed(Row row) {
        return switch (row.get("listed")) {
            case "ja" -> true;
            case "nej" -> false;
            default ->
                throw new FaultyRowException("listed är \"" + row.get("listed")
                        + "\". Ange ja eller nej: om enheten finns på förteckningen.");
        };
    }
}
