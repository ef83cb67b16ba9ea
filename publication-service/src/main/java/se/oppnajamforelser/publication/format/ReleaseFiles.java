package se.oppnajamforelser.publication.format;

import java.util.ArrayList;
import java.util.List;
import se.oppnajamforelser.publication.figure.AreaFigures;
import se.oppnajamforelser.publication.figure.Figures;
import se.oppnajamforelser.publication.release.Difference;
import se.oppnajamforelser.publication.release.ReleaseFile.WithContent;
import se.oppnajamforelser.publication.workbook.AreaWorkbook;
import se.oppnajamforelser.publication.workbook.Facts;

/** Every file of a release, made from its figures. The same figures and facts always give the same bytes. */
public final class ReleaseFiles {

    private ReleaseFiles() {}

    /** A workbook for each area, then all figures as CSV and JSON, and the changes where it amends another. */
    public static List<WithContent> of(Figures figures, Facts facts, List<Difference> differences) {
        String round = figures.round().id();
        List<WithContent> files = new ArrayList<>();
        for (AreaFigures area : figures.areas()) {
            files.add(WithContent.of(
                    round + "-" + area.area().id() + "-" + facts.version() + ".xlsx",
                    XlsxFile.MEDIA_TYPE,
                    XlsxFile.write(AreaWorkbook.of(figures, area, facts))));
        }
        String all = round + "-" + facts.version();
        files.add(WithContent.of(all + "-excel.csv", CsvFile.MEDIA_TYPE, CsvFile.write(figures, CsvDialect.EXCEL)));
        files.add(WithContent.of(all + ".csv", CsvFile.MEDIA_TYPE, CsvFile.write(figures, CsvDialect.PLAIN)));
        files.add(WithContent.of(all + ".json", JsonFile.MEDIA_TYPE, JsonFile.write(figures, facts)));
        if (facts.amends().isPresent()) {
            files.add(WithContent.of(
                    DifferenceFile.NAME, CsvFile.MEDIA_TYPE, DifferenceFile.write(differences, figures.round())));
        }
        return files;
    }
}
