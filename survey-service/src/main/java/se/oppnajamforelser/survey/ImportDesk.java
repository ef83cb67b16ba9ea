package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import se.oppnajamforelser.survey.access.Audience;
import se.oppnajamforelser.survey.access.Caller;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.imports.Batch;
import se.oppnajamforelser.survey.imports.ImportLine;
import se.oppnajamforelser.survey.imports.ImportReport;
import se.oppnajamforelser.survey.imports.Prospect;
import se.oppnajamforelser.survey.imports.Purpose;
import se.oppnajamforelser.survey.imports.Sorting;

/** Takes answers in from a file; for each unit and part everything or nothing. */
@Singleton
public class ImportDesk {

    private final Catalogue catalogue;
    private final BatchDesk batches;

    ImportDesk(Catalogue catalogue, BatchDesk batches) {
        this.catalogue = catalogue;
        this.batches = batches;
    }

    /** Carries a file out, each unit and part in a transaction of its own. */
    public ImportReport carryOut(Caller by, String round, List<ImportLine> lines, Purpose purpose) {
        Form form = catalogue.form(round);
        return report(form, lines, batch -> batches.carryOut(by, form, batch, purpose));
    }

    /** Says what would come of a file. Nothing is kept. */
    public ImportReport rehearse(Caller by, String round, List<ImportLine> lines, Purpose purpose) {
        Form form = catalogue.form(round);
        return report(form, lines, batch -> batches.rehearse(by, form, batch, purpose));
    }

    private static ImportReport report(Form form, List<ImportLine> lines, Function<Batch, Prospect> work) {
        Audience.requireUnits(form.round());
        Sorting sorting = Sorting.of(form, lines);
        return ImportReport.of(sorting, sorting.batches().stream().map(work).toList());
    }
}
