package se.oppnajamforelser.survey.answer;

import java.util.Optional;
import se.oppnajamforelser.survey.answer.Draft.Change;
import se.oppnajamforelser.survey.clock.SwedishTime;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Someone would have overwritten what another person wrote without having seen it. */
public class ChangedMeanwhileException extends RefusedException {

    private final long revision;
    private final Optional<Change> changed;

    private ChangedMeanwhileException(long revision, Optional<Change> changed, String message) {
        super(Refusal.CHANGED_MEANWHILE, message);
        this.revision = revision;
        this.changed = changed;
    }

    /**
     * Lets a person pass who has seen the draft as it stands.
     *
     * @param seen the revision that the person has seen
     * @throws ChangedMeanwhileException otherwise; says who changed the draft and when
     */
    static void refuseUnlessSeen(Draft draft, long seen) {
        if (draft.revision() == seen) {
            return;
        }
        String who = draft.changed()
                .map(change -> "Svaren ändrades av " + change.by() + " den " + SwedishTime.moment(change.at()) + ".")
                .orElse("Inga svar är sparade ännu.");
        throw new ChangedMeanwhileException(
                draft.revision(),
                draft.changed(),
                who + " De har nu revision " + draft.revision() + ", men du skickade ändringar av revision " + seen
                        + ". Hämta svaren igen och gör om ändringen.");
    }

    /** The revision that stands. */
    public long revision() {
        return revision;
    }

    /** Who made it and when; empty if nothing is written. */
    public Optional<Change> changed() {
        return changed;
    }
}
