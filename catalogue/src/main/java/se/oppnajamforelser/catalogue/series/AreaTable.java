package se.oppnajamforelser.catalogue.series;

import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.yaml.CatalogueFaultsException;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;

/**
 * Which measures of a round can be compared between areas of the social services; table 3 of the guides of 2017.
 *
 * @param round id of the round
 * @param areas the columns
 * @param rows the measures, in the order of the guide
 */
public record AreaTable(String round, List<Column> areas, List<Row> rows) {

    public AreaTable {
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
    }

    /**
     * An area that is asked the same as others.
     *
     * @param code such as {@code lss-barn}
     * @param name such as LSS – barn
     */
    public record Column(String code, String name) {}

    /**
     * A measure.
     *
     * @param name as the table has it
     * @param comparable the areas between which it can be compared
     * @param indicators the round's indicators of it; none if its areas are not in the catalogue
     */
    public record Row(String name, List<Column> comparable, List<IndicatorId> indicators) {

        public Row {
            comparable = List.copyOf(comparable);
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * The table that is shipped with the program.
     *
     * @param rounds every round of the catalogue
     * @throws CatalogueFaultsException if the file is faulty
     */
    public static AreaTable shipped(List<Round> rounds) {
        return read(CatalogueSource.shipped(), rounds);
    }

    /**
     * Reads {@code comparability/areas.yaml}.
     *
     * @throws CatalogueFaultsException with every fault in it
     */
    public static AreaTable read(CatalogueSource source, List<Round> rounds) {
        return new AreaTableReader(source, rounds).read();
    }

    /** The row of an indicator; empty if it can be compared with no other area. */
    public Optional<Row> row(IndicatorId indicator) {
        return rows.stream().filter(row -> row.indicators().contains(indicator)).findFirst();
    }
}
