package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.oppnajamforelser.survey.access.Caller;
import se.oppnajamforelser.survey.answer.Authors;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.ResponseKey;
import se.oppnajamforelser.survey.imports.Batch;
import se.oppnajamforelser.survey.imports.Prospect;
import se.oppnajamforelser.survey.imports.Prospects;
import se.oppnajamforelser.survey.imports.Purpose;
import se.oppnajamforelser.survey.imports.UnitReport;

/** Takes in what a file says of one unit and part. */
@Singleton
class BatchDesk {

    private final Admission admission;
    private final ResponseKeeper keeper;
    private final Clock clock;

    BatchDesk(Admission admission, ResponseKeeper keeper, Clock clock) {
        this.admission = admission;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Carries a batch out. */
    @Transactional
    Prospect carryOut(Caller by, Form form, Batch batch, Purpose purpose) {
        Prospect prospect = prospect(by, form, batch, purpose);
        if (prospect.unit().status() == UnitReport.Status.REFUSED) {
            return prospect;
        }
        keeper.keep(List.of(prospect.entry()));
        return prospect;
    }

    /** Says what would come of a batch. */
    @Transactional
    Prospect rehearse(Caller by, Form form, Batch batch, Purpose purpose) {
        return prospect(by, form, batch, purpose);
    }

    private Prospect prospect(Caller by, Form form, Batch batch, Purpose purpose) {
        Response response = admission.lock(form, new ResponseKey(form.round().id(), batch.unit(), batch.part()));
        return Prospects.of(form, response, batch, Authors.ofFile(by, clock.instant()), purpose);
    }
}
