package se.oppnajamforelser.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import se.oppnajamforelser.publication.figure.Cell;
import se.oppnajamforelser.publication.release.Basis;
import se.oppnajamforelser.publication.release.Difference;
import se.oppnajamforelser.publication.release.Edition;
import se.oppnajamforelser.publication.release.ReleaseFile.WithContent;

/** Freezes a release: puts all of it into the tables, whose triggers refuse to change any of it afterwards. */
@ApplicationScoped
public class Freezer {

    private final Jdbi jdbi;

    Freezer(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A cell as it is kept.
     *
     * @param cell what releases are compared by
     * @param figure the figure as JSON
     */
    public record KeptCell(Cell cell, String figure) {}

    /**
     * Everything of a release that is frozen.
     *
     * @param edition what it is
     * @param definitions fingerprint of each indicator's definition
     * @param files its files
     * @param cells its cells, in the order of publication
     * @param differences what it changes
     */
    public record Content(
            Edition edition,
            SortedMap<String, String> definitions,
            List<WithContent> files,
            List<KeptCell> cells,
            List<Difference> differences) {}

    /** Keeps a release that was just built, as a draft. */
    public void freeze(Content content) {
        jdbi.useHandle(handle -> {
            release(handle, content.edition(), content.definitions());
            files(handle, content.edition(), content.files());
            cells(handle, content.edition(), content.cells());
            differences(handle, content.edition(), content.differences());
        });
    }

    private static void release(Handle handle, Edition edition, SortedMap<String, String> definitions) {
        Basis basis = edition.basis();
        handle.createUpdate("""
                        insert into release (round, number, version, title, catalogue, round_revision, parts,
                            outcomes_count, outcomes_digest, shares_count, shares_digest, definitions, amends,
                            built_by, built_at, state)
                        values (:round, :number, :version, :title, :catalogue, :roundRevision, :parts::jsonb,
                            :outcomesCount, :outcomesDigest, :sharesCount, :sharesDigest, :definitions::jsonb, :amends,
                            :builtBy, :builtAt, 'draft')
                        """)
                .bind("round", edition.round())
                .bind("number", edition.number())
                .bind("version", edition.version().toString())
                .bind("title", edition.title())
                .bind("catalogue", edition.catalogue())
                .bind("roundRevision", basis.roundRevision())
                .bind("parts", ReleaseRows.json(basis.parts()))
                .bind("outcomesCount", basis.outcomes().count())
                .bind("outcomesDigest", basis.outcomes().digest())
                .bind("sharesCount", basis.shares().count())
                .bind("sharesDigest", basis.shares().digest())
                .bind("definitions", ReleaseRows.json(definitions))
                .bind("amends", edition.amends().orElse(null))
                .bind("builtBy", edition.builtBy())
                .bind("builtAt", ReleaseRows.time(edition.builtAt()))
                .execute();
    }

    private static void files(Handle handle, Edition edition, List<WithContent> files) {
        IntStream.range(0, files.size()).forEach(place -> handle.createUpdate("""
                        insert into release_file (round, number, place, name, media_type, size, sha256, content)
                        values (:round, :number, :place, :name, :mediaType, :size, :sha256, :content)
                        """)
                .bind("round", edition.round())
                .bind("number", edition.number())
                .bind("place", place)
                .bind("name", files.get(place).file().name())
                .bind("mediaType", files.get(place).file().mediaType())
                .bind("size", files.get(place).file().size())
                .bind("sha256", files.get(place).file().sha256())
                .bind("content", files.get(place).content())
                .execute());
    }

    private static void cells(Handle handle, Edition edition, List<KeptCell> cells) {
        handle.createUpdate("""
                        insert into release_cell (round, number, area, level, code, indicator, place, value, basis, figure)
                        select :round, :number, area, level, code, indicator, place, value, basis, figure
                        from unnest(:areas, :levels, :codes, :indicators, :values, :bases, :figures)
                            with ordinality as cell (area, level, code, indicator, value, basis, figure, place)
                        """)
                .bind("round", edition.round())
                .bind("number", edition.number())
                .bind("areas", texts(cells, kept -> kept.cell().area()))
                .bind("levels", texts(cells, kept -> kept.cell().level().code()))
                .bind("codes", texts(cells, kept -> kept.cell().code()))
                .bind("indicators", texts(cells, kept -> kept.cell().indicator()))
                .bind("values", texts(cells, kept -> kept.cell().value()))
                .bind("bases", texts(cells, kept -> kept.cell().basis()))
                .bind("figures", texts(cells, KeptCell::figure))
                .execute();
    }

    private static void differences(Handle handle, Edition edition, List<Difference> differences) {
        handle.createUpdate("""
                        insert into release_difference
                            (round, number, place, kind, area, level, code, indicator, before, after, basis_before,
                            basis_after)
                        select :round, :number, place, kind, area, level, code, indicator, before, after, basis_before,
                            basis_after
                        from unnest(:kinds, :areas, :levels, :codes, :indicators, :befores, :afters, :basesBefore,
                                :basesAfter)
                            with ordinality as difference (kind, area, level, code, indicator, before, after,
                                basis_before, basis_after, place)
                        """)
                .bind("round", edition.round())
                .bind("number", edition.number())
                .bind(
                        "kinds",
                        texts(differences, difference -> difference.kind().code()))
                .bind(
                        "areas",
                        texts(differences, difference -> difference.place().area()))
                .bind("levels", texts(differences, difference -> difference
                        .place()
                        .level()
                        .code()))
                .bind(
                        "codes",
                        texts(differences, difference -> difference.place().code()))
                .bind(
                        "indicators",
                        texts(differences, difference -> difference.place().indicator()))
                .bind("befores", texts(differences, Difference::before))
                .bind("afters", texts(differences, Difference::after))
                .bind("basesBefore", texts(differences, Difference::basisBefore))
                .bind("basesAfter", texts(differences, Difference::basisAfter))
                .execute();
    }

    private static <E> String[] texts(List<E> things, Function<E, String> part) {
        return things.stream().map(part).toArray(String[]::new);
    }
}
