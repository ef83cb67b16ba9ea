package se.oppnajamforelser.publication.format;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import se.oppnajamforelser.publication.figure.AreaFigures;
import se.oppnajamforelser.publication.figure.Figures;
import se.oppnajamforelser.publication.release.Difference;
import se.oppnajamforelser.publication.release.ReleaseFile.WithContent;
import se.oppnajamforelser.publication.workbook.AreaWorkbook;
import se.oppnajamforelser.publication.workbook.Facts;

/** Makes every file of a release from its figures. The same figures and facts always give the same bytes. */
@Singleton
public class ReleaseFiles {

    private final Timer workbooks;

    /** Makes files, and tells the metrics how long the workbooks take. */
    public ReleaseFiles(MeterRegistry metrics) {
        this.workbooks = metrics.timer("oj.workbook");
    }

    /** A workbook for each area, then all figures as CSV and JSON, and the changes where it amends another. */
    public List<WithContent> of(Figures figures, Facts facts, List<Difference> differences) {
        String round = figures.round().id();
        List<WithContent> files = new ArrayList<>();
        for (AreaFigures area : figures.areas()) {
            files.add(WithContent.of(
                    round + "-" + area.area().id() + "-" + facts.version() + ".xlsx",
                    XlsxFile.MEDIA_TYPE,
                    workbooks.record(() -> XlsxFile.write(AreaWorkbook.of(figures, area, facts)))));
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
