package se.oppnajamforelser.scoring.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.event.Background;

/** The background of a respondent as the table submission holds it: nothing for a kommun or stadsdel. */
final class Backgrounds {

    private Backgrounds() {}

    /** That of a row with the columns groups and weight. */
    static Optional<Background> read(ResultSet row) throws SQLException {
        Optional<String> groups = Optional.ofNullable(row.getString("groups"));
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Background(
                        new TreeMap<>(JsonObjects.texts(groups.get())),
                        Optional.ofNullable(row.getBigDecimal("weight"))));
    }

    /** The column groups; empty for none. */
    static String groups(Optional<Background> background) {
        return background.map(known -> JsonObjects.write(known.groups())).orElse("");
    }

    /** The column weight; empty for none. */
    static String weight(Optional<Background> background) {
        return background
                .flatMap(Background::weight)
                .map(weight -> weight.toPlainString())
                .orElse("");
    }
}
