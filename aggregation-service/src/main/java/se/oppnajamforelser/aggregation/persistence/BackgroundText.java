package se.oppnajamforelser.aggregation.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.oppnajamforelser.aggregation.share.Background;

/** The background of a respondent as it is stored: {@code alder=80-89,kon=kvinna}, and null for a kommun or stadsdel. */
final class BackgroundText {

    private BackgroundText() {}

    static String groups(Background background) {
        return Optional.of(background)
                .filter(Background::respondent)
                .map(known -> known.groups().entrySet().stream()
                        .map(group -> group.getKey() + "=" + group.getValue())
                        .collect(Collectors.joining(",")))
                .orElse(null);
    }

    static String weight(Background background) {
        return background.weight().map(BigDecimal::toPlainString).orElse(null);
    }

    /** That of a row with the columns groups and weight. */
    static Background read(ResultSet row) throws SQLException {
        Optional<String> groups = Optional.ofNullable(row.getString("groups"));
        return groups.isEmpty()
                ? Background.NONE
                : Background.of(read(groups.get()), Optional.ofNullable(row.getBigDecimal("weight")));
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
