package se.oppnajamforelser.survey.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of a file.
 *
 * @param lines each line, in the order of the file
 * @param units each unit and part
 */
public record ImportReport(List<LineReport> lines, List<UnitReport> units) {

    public ImportReport {
        lines = lines.stream().sorted(Comparator.comparingInt(LineReport::line)).toList();
        units = units.stream()
                .sorted(Comparator.comparing(UnitReport::unit).thenComparing(UnitReport::part))
                .toList();
    }

    /** The report on what was refused at once and on what was tried. */
    public static ImportReport of(Sorting sorting, List<Prospect> tried) {
        List<LineReport> lines = new ArrayList<>(sorting.reports());
        List<UnitReport> units = new ArrayList<>();
        Set<Integer> faulty = sorting.reports().stream().map(LineReport::line).collect(Collectors.toSet());
        sorting.refused().forEach(batch -> {
            units.add(refused(batch));
            batch.lines().stream()
                    .filter(line -> !faulty.contains(line.line()))
                    .map(LineReport::ok)
                    .forEach(lines::add);
        });
        tried.forEach(prospect -> {
            units.add(prospect.unit());
            lines.addAll(prospect.lines());
        });
        return new ImportReport(lines, units);
    }

    private static UnitReport refused(Batch batch) {
        return new UnitReport(
                batch.unit(),
                batch.part(),
                UnitReport.Status.REFUSED,
                "En rad för enheten har ett fel, och därför sparas ingenting.");
    }

    /** Number of lines with a status. */
    public long count(LineReport.Status status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }

    /** Number of units and parts with a status. */
    public long count(UnitReport.Status status) {
        return units.stream().filter(unit -> unit.status() == status).count();
    }
}
