package se.oppnajamforelser.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.publication.figure.Figures;
import se.oppnajamforelser.publication.format.JsonFile;
import se.oppnajamforelser.publication.format.ReleaseFiles;
import se.oppnajamforelser.publication.persistence.Archive;
import se.oppnajamforelser.publication.persistence.Freezer;
import se.oppnajamforelser.publication.persistence.Freezer.KeptCell;
import se.oppnajamforelser.publication.persistence.Releases;
import se.oppnajamforelser.publication.persistence.Snapshots;
import se.oppnajamforelser.publication.release.Basis;
import se.oppnajamforelser.publication.release.Comparison;
import se.oppnajamforelser.publication.release.Definitions;
import se.oppnajamforelser.publication.release.Edition;
import se.oppnajamforelser.publication.release.Extent;
import se.oppnajamforelser.publication.release.Progress;
import se.oppnajamforelser.publication.release.Progress.Signature;
import se.oppnajamforelser.publication.release.Refusal;
import se.oppnajamforelser.publication.release.RefusedException;
import se.oppnajamforelser.publication.release.Release;
import se.oppnajamforelser.publication.release.ReleaseFile;
import se.oppnajamforelser.publication.release.ReleaseState;
import se.oppnajamforelser.publication.release.Version;
import se.oppnajamforelser.publication.state.Barrier;
import se.oppnajamforelser.publication.state.RoundState;
import se.oppnajamforelser.publication.workbook.Facts;

/** Builds a draft: takes what is held of a closed round, makes every file, and freezes it all. */
@ApplicationScoped
public class Building {

    private final Catalogue catalogue;
    private final Snapshots snapshots;
    private final Releases releases;
    private final Archive archive;
    private final Freezer freezer;
    private final ReleaseFiles files;
    private final Clock clock;
    private final String publisher;
    private final String contact;

    Building(
            Catalogue catalogue,
            Snapshots snapshots,
            Releases releases,
            Archive archive,
            Freezer freezer,
            ReleaseFiles files,
            Clock clock,
            @ConfigProperty(name = "oj.publication.publisher") String publisher,
            @ConfigProperty(name = "oj.publication.contact") String contact) {
        this.catalogue = catalogue;
        this.snapshots = snapshots;
        this.releases = releases;
        this.archive = archive;
        this.freezer = freezer;
        this.files = files;
        this.clock = clock;
        this.publisher = publisher;
        this.contact = contact;
    }

    /** What a release of that state rests on; empty if the round was never opened. */
    static Optional<Basis> basis(RoundState state) {
        return state.round()
                .map(round -> new Basis(round.revision(), round.parts(), state.outcomesDigest(), state.sharesDigest()));
    }

    /**
     * Builds a draft of the round's figures. A draft that is already there, and not approved, gives way to it.
     *
     * @throws RefusedException if something is awaited, if an approved release waits to be published, or if nothing has
     *     changed since the last publication
     */
    @Transactional
    public Release build(String roundId, String by) {
        Round round = catalogue.round(roundId);
        releases.lock(round.id());
        RoundState state = snapshots.state(round.id());
        requireComplete(Barrier.of(state, round));
        makeWay(round.id(), by);
        Optional<Release> newest = releases.newest(round.id());
        Figures figures = state.figures(round);
        SortedMap<String, String> definitions = Definitions.of(round);
        Comparison comparison = newest.map(before -> compare(before, figures, definitions))
                .orElse(new Comparison(List.of(), List.of()));
        Draft draft = new Draft(round, state, by, clock.instant(), newest, comparison);
        List<ReleaseFile.WithContent> made = files.of(figures, facts(draft), comparison.differences());
        Edition edition = edition(draft, made);
        freezer.freeze(new Freezer.Content(edition, definitions, made, cells(figures), comparison.differences()));
        return new Release(edition, Progress.BUILT);
    }

    private static void requireComplete(Barrier barrier) {
        if (!barrier.agrees()) {
            throw new RefusedException(
                    Refusal.BARRIER_DISAGREES,
                    "Utgåvan kan inte byggas än. " + String.join(" ", barrier.waitingFor()),
                    barrier.waitingFor());
        }
    }

    private void makeWay(String round, String by) {
        for (Release release : releases.all(round)) {
            if (release.state() == ReleaseState.DRAFT) {
                releases.update(release.withdraw(new Signature(by, clock.instant())));
            } else if (release.state().isPending()) {
                throw new RefusedException(
                        Refusal.ANOTHER_IS_PENDING,
                        "Utgåva " + release.edition().number() + " är "
                                + release.state().label() + ". Publicera eller återkalla den först.");
            }
        }
    }

    private Comparison compare(Release before, Figures figures, SortedMap<String, String> definitions) {
        Comparison comparison = Comparison.of(
                archive.frozen(before.edition().round(), before.edition().number()),
                new Comparison.Frozen(figures.cells(), definitions));
        if (comparison.extent() == Extent.NONE) {
            throw new RefusedException(
                    Refusal.NOTHING_CHANGED,
                    "Varje värde är detsamma som i version " + before.edition().version()
                            + ", som redan är publicerad.");
        }
        return comparison;
    }

    /** What a draft is made from. */
    private record Draft(
            Round round, RoundState state, String by, Instant at, Optional<Release> newest, Comparison comparison) {

        Version version() {
            return newest.map(before -> before.edition().version().after(comparison.extent()))
                    .orElse(Version.FIRST);
        }

        Basis basis() {
            return Building.basis(state).orElseThrow(() -> new IllegalStateException("the round was never closed"));
        }
    }

    /** The day and not the moment: files built twice from the same state on a day are the same to the last byte. */
    private Facts facts(Draft draft) {
        return new Facts(
                draft.version().toString(),
                draft.newest().map(before -> before.edition().version().toString()),
                LocalDate.ofInstant(draft.at(), clock.getZone()),
                draft.basis().parts(),
                publisher,
                contact);
    }

    private Edition edition(Draft draft, List<ReleaseFile.WithContent> files) {
        return new Edition(
                draft.round().id(),
                releases.nextNumber(draft.round().id()),
                draft.version(),
                draft.round().name(),
                draft.round().version(),
                draft.basis(),
                draft.newest().map(before -> before.edition().number()),
                draft.by(),
                draft.at(),
                files.stream().map(ReleaseFile.WithContent::file).toList());
    }

    private static List<KeptCell> cells(Figures figures) {
        return figures.all()
                .map(figure -> new KeptCell(figure.cell(), JsonFile.write(figure)))
                .collect(Collectors.toList());
    }
}
