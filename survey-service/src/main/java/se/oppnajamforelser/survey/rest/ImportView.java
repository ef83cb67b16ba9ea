package se.oppnajamforelser.survey.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.survey.imports.ImportReport;
import se.oppnajamforelser.survey.imports.LineReport;
import se.oppnajamforelser.survey.imports.UnitReport;

/**
 * What became of a file.
 *
 * @param lines each line, in the order of the file
 * @param units each unit and part
 * @param summary the numbers
 */
@Schema(name = "Import")
record ImportView(List<LineView> lines, List<UnitPartView> units, Summary summary) {

    /**
     * One line.
     *
     * @param line its number in the file
     * @param unit as written there
     * @param question as written there
     * @param status {@code ok}, {@code warning} or {@code error}
     * @param message what is wrong and what to do
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record LineView(int line, String unit, String question, String status, String message) {

        static LineView of(LineReport report) {
            return new LineView(
                    report.line(), report.unit(), report.question(), code(report.status()), report.message());
        }
    }

    /**
     * One unit and part.
     *
     * @param unit code of the unit
     * @param part id of the part
     * @param status {@code saved}, {@code submitted}, {@code refused} or {@code unchanged}
     * @param message why it was refused
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record UnitPartView(String unit, String part, String status, String message) {

        static UnitPartView of(UnitReport report) {
            return new UnitPartView(report.unit(), report.part(), code(report.status()), report.message());
        }
    }

    /**
     * The numbers.
     *
     * @param dryRun whether nothing was kept
     * @param lines number of lines
     * @param errors of them with errors
     * @param warnings of them with warnings
     * @param saved number of units and parts that were saved
     * @param submitted number that were submitted
     * @param refused number that were refused
     * @param unchanged number where everything stood already
     */
    record Summary(
            boolean dryRun,
            int lines,
            long errors,
            long warnings,
            long saved,
            long submitted,
            long refused,
            long unchanged) {

        static Summary of(ImportReport report, boolean dryRun) {
            return new Summary(
                    dryRun,
                    report.lines().size(),
                    report.count(LineReport.Status.ERROR),
                    report.count(LineReport.Status.WARNING),
                    report.count(UnitReport.Status.SAVED),
                    report.count(UnitReport.Status.SUBMITTED),
                    report.count(UnitReport.Status.REFUSED),
                    report.count(UnitReport.Status.UNCHANGED));
        }
    }

    static ImportView of(ImportReport report, boolean dryRun) {
        return new ImportView(
                report.lines().stream().map(LineView::of).toList(),
                report.units().stream().map(UnitPartView::of).toList(),
                Summary.of(report, dryRun));
    }

    private static String code(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
