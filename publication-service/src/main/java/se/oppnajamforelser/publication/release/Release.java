package se.oppnajamforelser.publication.release;

import static se.oppnajamforelser.publication.release.ReleaseState.APPROVED;
import static se.oppnajamforelser.publication.release.ReleaseState.DRAFT;
import static se.oppnajamforelser.publication.release.ReleaseState.PUBLISHED;
import static se.oppnajamforelser.publication.release.ReleaseState.SCHEDULED;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.oppnajamforelser.publication.release.Progress.Signature;

/**
 * A release of a round: frozen when it is built, approved by a second person, published at once or at a time, and at last
 * amended by a newer one.
 *
 * @param edition what was frozen
 * @param progress how far it has come
 */
public record Release(Edition edition, Progress progress) {

    /** Where it stands. */
    public ReleaseState state() {
        return progress.state();
    }

    /**
     * Approved by that person.
     *
     * @throws RefusedException if it is no draft, or if the same person built it
     */
    public Release approve(Signature by) {
        require("godkännas", DRAFT);
        if (by.by().equalsIgnoreCase(edition.builtBy())) {
            throw new RefusedException(
                    Refusal.SAME_PERSON,
                    by.by() + " har byggt utgåvan. Den ska godkännas av någon annan (två personers granskning).");
        }
        return new Release(edition, progress.approved(by));
    }

    /**
     * To be published at that time; a release that has a time already gets another.
     *
     * @throws RefusedException if it is not approved
     */
    public Release schedule(Signature by, Instant at) {
        require("tidsättas", APPROVED, SCHEDULED);
        return new Release(edition, progress.scheduled(by, at));
    }

    /**
     * Published now.
     *
     * @throws RefusedException if it is not approved
     */
    public Release publish(Signature by) {
        require("publiceras", APPROVED, SCHEDULED);
        return new Release(edition, progress.published(by));
    }

    /**
     * Replaced by a newer one, which has just been published.
     *
     * @throws RefusedException if it is not published
     */
    public Release amendedBy(long newer) {
        require("ersättas", PUBLISHED);
        return new Release(edition, progress.amendedBy(newer));
    }

    /**
     * Never to be published.
     *
     * @throws RefusedException if it is published already
     */
    public Release withdraw(Signature by) {
        require("återkallas", DRAFT, APPROVED, SCHEDULED);
        return new Release(edition, progress.withdrawn(by));
    }

    private void require(String done, ReleaseState... from) {
        if (!Arrays.asList(from).contains(state())) {
            String states = Arrays.stream(from).map(ReleaseState::label).collect(Collectors.joining(" eller "));
            throw new RefusedException(
                    Refusal.WRONG_STATE,
                    "Utgåva " + edition.number() + " är " + state().label() + "; bara en som är " + states + " kan "
                            + done + ".");
        }
    }
}
