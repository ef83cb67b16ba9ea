package se.oppnajamforelser.publication.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.SnapshotDigest;
import se.oppnajamforelser.publication.Announcement;
import se.oppnajamforelser.publication.release.Difference;
import se.oppnajamforelser.publication.release.Edition;
import se.oppnajamforelser.publication.release.Progress;
import se.oppnajamforelser.publication.release.Progress.Signature;
import se.oppnajamforelser.publication.release.Release;
import se.oppnajamforelser.publication.release.ReleaseFile;
import se.oppnajamforelser.publication.release.ReleaseState;

/** A release as the API shows it. What is not there yet, or not for the caller, is left out. */
record ReleaseView(
        String round,
        long number,
        String version,
        String title,
        String state,
        String catalogue,
        Optional<Long> amends,
        Optional<Long> amendedBy,
        Optional<String> builtBy,
        Instant builtAt,
        Optional<String> approvedBy,
        Optional<Instant> approvedAt,
        Optional<Instant> scheduledFor,
        Optional<String> publishedBy,
        Optional<Instant> publishedAt,
        Optional<String> withdrawnBy,
        Optional<Instant> withdrawnAt,
        BasisView basis,
        List<FileView> files,
        Optional<List<DifferenceView>> differences) {

    /** The state that it was built from, as digests. */
    record BasisView(long roundRevision, List<PartDigest> parts, SnapshotDigest outcomes, SnapshotDigest shares) {}

    /** A file, and where it is. */
    record FileView(String name, String mediaType, long size, String sha256, String href) {}

    /** A cell that the release changed. */
    record DifferenceView(
            String kind,
            String area,
            String level,
            String code,
            String indicator,
            Optional<String> before,
            Optional<String> after,
            Optional<String> basisBefore,
            Optional<String> basisAfter) {

        static DifferenceView of(Difference difference) {
            return new DifferenceView(
                    difference.kind().code(),
                    difference.place().area(),
                    difference.place().level().code(),
                    difference.place().code(),
                    difference.place().indicator(),
                    present(difference.before()),
                    present(difference.after()),
                    present(difference.basisBefore()),
                    present(difference.basisAfter()));
        }

        private static Optional<String> present(String text) {
            return Optional.of(text).filter(some -> !some.isEmpty());
        }
    }

    static ReleaseView of(Release release, Announcement announcement, Optional<List<Difference>> differences) {
        Edition edition = release.edition();
        Progress progress = release.progress();
        Optional<Signature> publication =
                progress.publication().filter(any -> release.state().isOpen());
        return new ReleaseView(
                edition.round(),
                edition.number(),
                edition.version().toString(),
                edition.title(),
                release.state().code(),
                edition.catalogue(),
                edition.amends(),
                progress.amendedBy(),
                Optional.of(edition.builtBy()),
                edition.builtAt(),
                progress.approval().map(Signature::by),
                progress.approval().map(Signature::at),
                progress.scheduledFor().filter(any -> release.state() == ReleaseState.SCHEDULED),
                publication.map(Signature::by),
                publication.map(Signature::at),
                progress.withdrawal().map(Signature::by),
                progress.withdrawal().map(Signature::at),
                new BasisView(
                        edition.basis().roundRevision(),
                        edition.basis().parts(),
                        edition.basis().outcomes(),
                        edition.basis().shares()),
                edition.files().stream()
                        .map(file -> file(edition, file, announcement))
                        .toList(),
                differences.map(all -> all.stream().map(DifferenceView::of).toList()));
    }

    /** As those see it who do not work with releases: the persons' names are none of their business. */
    ReleaseView withoutNames() {
        return new ReleaseView(
                round,
                number,
                version,
                title,
                state,
                catalogue,
                amends,
                amendedBy,
                Optional.empty(),
                builtAt,
                Optional.empty(),
                approvedAt,
                scheduledFor,
                Optional.empty(),
                publishedAt,
                Optional.empty(),
                withdrawnAt,
                basis,
                files,
                differences);
    }

    private static FileView file(Edition edition, ReleaseFile file, Announcement announcement) {
        return new FileView(
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                announcement.href(Announcement.path(edition, file.name())));
    }
}
