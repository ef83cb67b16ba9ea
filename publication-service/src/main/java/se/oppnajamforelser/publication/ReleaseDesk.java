package se.oppnajamforelser.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.event.ReleasePublished;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.messaging.Outbox;
import se.oppnajamforelser.publication.notice.Notice;
import se.oppnajamforelser.publication.persistence.Deliveries;
import se.oppnajamforelser.publication.persistence.Releases;
import se.oppnajamforelser.publication.persistence.Snapshots;
import se.oppnajamforelser.publication.release.Basis;
import se.oppnajamforelser.publication.release.Progress.Signature;
import se.oppnajamforelser.publication.release.Refusal;
import se.oppnajamforelser.publication.release.RefusedException;
import se.oppnajamforelser.publication.release.Release;
import se.oppnajamforelser.publication.release.ReleaseState;
import se.oppnajamforelser.publication.state.Barrier;

/** The steps that lead from a draft to a published release. */
@ApplicationScoped
public class ReleaseDesk {

    private final Catalogue catalogue;
    private final Snapshots snapshots;
    private final Releases releases;
    private final Outbox outbox;
    private final Deliveries deliveries;
    private final Announcement announcement;
    private final Clock clock;

    ReleaseDesk(
            Catalogue catalogue,
            Snapshots snapshots,
            Releases releases,
            Outbox outbox,
            Deliveries deliveries,
            Announcement announcement,
            Clock clock) {
        this.catalogue = catalogue;
        this.snapshots = snapshots;
        this.releases = releases;
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.announcement = announcement;
        this.clock = clock;
    }

    /** Where the completeness barrier of a round stands. */
    public Barrier barrier(String round) {
        Round known = catalogue.round(round);
        return Barrier.of(snapshots.state(known.id()), known);
    }

    /** Every release of a round, the oldest first. */
    public List<Release> all(String round) {
        return releases.all(catalogue.round(round).id());
    }

    /**
     * One release.
     *
     * @throws RefusedException if there is none
     */
    public Release one(String round, long number) {
        return releases.find(catalogue.round(round).id(), number)
                .orElseThrow(() -> new RefusedException(
                        Refusal.NO_SUCH_THING, "Omgången " + round + " har ingen utgåva " + number + "."));
    }

    /**
     * Approves a draft.
     *
     * @throws RefusedException if it is no draft, if the same person built it, or if its state has moved since
     */
    @Transactional
    public Release approve(String round, long number, String by) {
        releases.lock(round);
        Release approved = one(round, number).approve(new Signature(by, clock.instant()));
        requireSameBasis(approved);
        return keep(approved);
    }

    /**
     * Publishes an approved release, at once or at a time.
     *
     * @param at when; at once if it is empty or has passed
     * @throws RefusedException if it is not approved, or if its state has moved since it was built
     */
    @Transactional
    public Release publish(String round, long number, String by, Optional<Instant> at) {
        releases.lock(round);
        Instant now = clock.instant();
        Release release = one(round, number);
        Signature signature = new Signature(by, now);
        Optional<Instant> later = at.filter(now::isBefore);
        Release next = later.map(time -> release.schedule(signature, time)).orElseGet(() -> release.publish(signature));
        requireSameBasis(next);
        return next.state() == ReleaseState.SCHEDULED ? keep(next) : tell(next);
    }

    /**
     * Withdraws a release that is not yet published.
     *
     * @throws RefusedException if it is
     */
    @Transactional
    public Release withdraw(String round, long number, String by) {
        releases.lock(round);
        return keep(one(round, number).withdraw(new Signature(by, clock.instant())));
    }

    /** Publishes what is to be published by now. Instances take turns, and each finds only what is still to be done. */
    @Transactional
    public void publishDue() {
        for (Release due : releases.due(clock.instant())) {
            String round = due.edition().round();
            releases.lock(round);
            releases.find(round, due.edition().number()).filter(this::isDue).ifPresent(this::publishNow);
        }
    }

    private boolean isDue(Release release) {
        Instant now = clock.instant();
        return release.state() == ReleaseState.SCHEDULED
                && release.progress()
                        .scheduledFor()
                        .filter(at -> !at.isAfter(now))
                        .isPresent();
    }

    private void publishNow(Release release) {
        String by = release.progress()
                .publication()
                .map(Signature::by)
                .orElseThrow(() -> new IllegalStateException("a scheduled release has no one who decided it"));
        tell(release.publish(new Signature(by, clock.instant())));
    }

    /** State, event and notices in one transaction. */
    private Release tell(Release published) {
        String round = published.edition().round();
        long number = published.edition().number();
        releases.newest(round).ifPresent(older -> releases.update(older.amendedBy(number)));
        releases.update(published);
        ReleasePublished event = announcement.event(published);
        Notice notice = announcement.notice(event);
        outbox.add(event);
        deliveries.queue(event, notice);
        return published;
    }

    private Release keep(Release release) {
        releases.update(release);
        return release;
    }

    /** Nobody approves or publishes figures that are being corrected; a time that was given is kept all the same. */
    private void requireSameBasis(Release release) {
        Basis now = Building.basis(snapshots.state(release.edition().round()))
                .orElseThrow(() -> new IllegalStateException("a release of a round that was never closed"));
        if (!now.equals(release.edition().basis())) {
            throw new RefusedException(
                    Refusal.STATE_HAS_MOVED,
                    "Omgången har ändrats sedan utgåva " + release.edition().number()
                            + " byggdes. Stäng omgången och bygg en ny utgåva.");
        }
    }
}
