package se.oppnajamforelser.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import se.oppnajamforelser.publication.figure.Cell;
import se.oppnajamforelser.publication.figure.Level;
import se.oppnajamforelser.publication.release.Comparison.Frozen;
import se.oppnajamforelser.publication.release.Difference;

/** What releases froze when they were built: files, cells and differences. {@link Freezer} puts it here. */
@ApplicationScoped
public class Archive {

    private final Jdbi jdbi;

    Archive(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The content of a file. */
    public Optional<byte[]> file(String round, long number, String name) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select content from release_file where round = :round and number = :number and name = :name")
                .bind("round", round)
                .bind("number", number)
                .bind("name", name)
                .mapTo(byte[].class)
                .findOne());
    }

    /** What a later release is compared with. */
    public Frozen frozen(String round, long number) {
        List<Cell> cells = jdbi.withHandle(handle -> handle.createQuery("""
                        select area, level, code, indicator, value, basis from release_cell
                        where round = :round and number = :number order by place
                        """)
                .bind("round", round)
                .bind("number", number)
                .setFetchSize(5_000)
                .map((row, context) -> new Cell(
                        row.getString("area"),
                        Level.ofCode(row.getString("level")),
                        row.getString("code"),
                        row.getString("indicator"),
                        row.getString("value"),
                        row.getString("basis")))
                .list());
        String definitions = jdbi.withHandle(handle -> handle.createQuery(
                        "select definitions::text from release where round = :round and number = :number")
                .bind("round", round)
                .bind("number", number)
                .mapTo(String.class)
                .one());
        return new Frozen(cells, ReleaseRows.definitions(definitions));
    }

    /**
     * The figures of a release as JSON, in the order of publication.
     *
     * @param wanted which of them
     */
    public List<String> figures(String round, long number, Wanted wanted) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select figure from release_cell
                        where round = :round and number = :number
                            and (:area = '' or area = :area) and (:indicator = '' or indicator = :indicator)
                            and (:level = '' or level = :level) and (:code = '' or code = :code)
                        order by place
                        """)
                .bind("round", round)
                .bind("number", number)
                .bind("area", wanted.area().orElse(""))
                .bind("indicator", wanted.indicator().orElse(""))
                .bind("level", wanted.level().orElse(""))
                .bind("code", wanted.code().orElse(""))
                .setFetchSize(5_000)
                .mapTo(String.class)
                .list());
    }

    /** Which figures are wanted; what is empty does not matter. */
    public record Wanted(
            Optional<String> area, Optional<String> indicator, Optional<String> level, Optional<String> code) {}

    /** What a release changed. */
    public List<Difference> differences(String round, long number) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from release_difference where round = :round and number = :number order by place")
                .bind("round", round)
                .bind("number", number)
                .map((row, context) -> new Difference(
                        kind(row.getString("kind")),
                        new Cell.Place(
                                row.getString("area"),
                                Level.ofCode(row.getString("level")),
                                row.getString("code"),
                                row.getString("indicator")),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("basis_before"),
                        row.getString("basis_after")))
                .list());
    }

    private static Difference.Kind kind(String code) {
        return Difference.Kind.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
