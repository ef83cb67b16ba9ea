package se.oppnajamforelser.aggregation.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.region.Respondent;

/** A respondent as it is stored beside its code: groups such as {@code alder=80-89,kon=kvinna}; null for a kommun or stadsdel. */
final class RespondentColumns {

    private RespondentColumns() {}

    static String groups(Optional<Respondent> respondent) {
        return respondent
                .map(known -> known.groups().entrySet().stream()
                        .map(group -> group.getKey() + "=" + group.getValue())
                        .collect(Collectors.joining(",")))
                .orElse(null);
    }

    static String weight(Optional<Respondent> respondent) {
        return respondent
                .flatMap(Respondent::weight)
                .map(BigDecimal::toPlainString)
                .orElse(null);
    }

    /** The respondent of a row with the columns unit, groups and weight. */
    static Optional<Respondent> read(ResultSet row) throws SQLException {
        Optional<String> groups = Optional.ofNullable(row.getString("groups"));
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Respondent(
                        row.getString("unit"), read(groups.get()), Optional.ofNullable(row.getBigDecimal("weight"))));
    }

    private static SortedMap<String, String> read(String groups) {
        SortedMap<String, String> read = new TreeMap<>();
        Arrays.stream(groups.split(","))
                .filter(group -> !group.isEmpty())
                .forEach(group ->
                        read.put(group.substring(0, group.indexOf('=')), group.substring(group.indexOf('=') + 1)));
        return read;
    }
}
