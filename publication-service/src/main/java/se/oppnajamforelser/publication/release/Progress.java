package se.oppnajamforelser.publication.release;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a release has come; the only thing about it that changes.
 *
 * @param state where it stands
 * @param approval who approved it and when
 * @param scheduledFor when it is to be published, while it waits for that
 * @param publication who had it published, and when it was
 * @param amendedBy number of the newer release that replaced it
 * @param withdrawal who withdrew it before it was published, and when
 */
public record Progress(
        ReleaseState state,
        Optional<Signature> approval,
        Optional<Instant> scheduledFor,
        Optional<Signature> publication,
        Optional<Long> amendedBy,
        Optional<Signature> withdrawal) {

    /** A release that was just built. */
    public static final Progress BUILT = new Progress(
            ReleaseState.DRAFT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Who did something and when, by the publication's clock. */
    public record Signature(String by, Instant at) {}

    Progress approved(Signature signature) {
        return new Progress(
                ReleaseState.APPROVED, Optional.of(signature), scheduledFor, publication, amendedBy, withdrawal);
    }

    /** Published later; the signature is of who decided it, and takes its time when it happens. */
    Progress scheduled(Signature decision, Instant at) {
        return new Progress(
                ReleaseState.SCHEDULED, approval, Optional.of(at), Optional.of(decision), amendedBy, withdrawal);
    }

    Progress published(Signature signature) {
        return new Progress(
                ReleaseState.PUBLISHED, approval, scheduledFor, Optional.of(signature), amendedBy, withdrawal);
    }

    Progress amendedBy(long newer) {
        return new Progress(ReleaseState.AMENDED, approval, scheduledFor, publication, Optional.of(newer), withdrawal);
    }

    Progress withdrawn(Signature signature) {
        return new Progress(
                ReleaseState.WITHDRAWN, approval, scheduledFor, publication, amendedBy, Optional.of(signature));
    }
}
