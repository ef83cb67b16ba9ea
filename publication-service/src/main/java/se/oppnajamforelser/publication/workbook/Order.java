package se.oppnajamforelser.publication.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;

/**
 * In which order an area's indicators stand in its workbook: by dimension and, within it, by indicator area. The groups
 * come in the order in which the catalogue first names them.
 *
 * @param places for each column the indicator's place in the catalogue
 * @param area the area
 */
record Order(List<Integer> places, Area area) {

    /** Characters: as many as the longest word of a short name has. */
    static final int WIDTH = 23;

    Order {
        places = List.copyOf(places);
    }

    static Order of(Area area) {
        List<String> dimensions = distinct(area.indicators().stream().map(Order::dimension));
        List<String> groups = distinct(area.indicators().stream().map(Order::group));
        List<Integer> places = Stream.iterate(
                        0, place -> place < area.indicators().size(), place -> place + 1)
                .sorted(Comparator.<Integer>comparingInt(place ->
                                dimensions.indexOf(dimension(area.indicators().get(place))))
                        .thenComparing(
                                place -> groups.indexOf(group(area.indicators().get(place)))))
                .toList();
        return new Order(places, area);
    }

    /** The code of the dimension; empty for a measure that has none, such as a background measure. */
    static String dimension(Indicator indicator) {
        return indicator.dimension().orElse("");
    }

    private static String group(Indicator indicator) {
        return dimension(indicator) + "/" + indicator.indicatorArea();
    }

    private static List<String> distinct(Stream<String> texts) {
        return texts.distinct().toList();
    }

    /** The indicators in this order. */
    List<Indicator> indicators() {
        return places.stream().map(area.indicators()::get).toList();
    }

    /** The dimensions in this order. */
    List<String> dimensions() {
        return distinct(indicators().stream().map(Order::dimension));
    }

    /** One column for each indicator; the tone changes with the dimension. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        indicators().forEach(indicator -> columns.add(new Column(indicator.shortName(), WIDTH, band(indicator))));
        return columns;
    }

    /** The first group has the other tone than the columns before it. */
    int band(Indicator indicator) {
        return (dimensions().indexOf(dimension(indicator)) + 1) % 2;
    }
}
