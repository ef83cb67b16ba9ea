package se.oppnajamforelser.catalogue.event;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The shares of one region for every indicator of one area; replaces what was told before.
 *
 * @param round such as {@code oj-2017}
 * @param region such as {@code riket}, {@code lan-01}, {@code storstad-0180}, {@code storlek-3}, {@code skl-a2}; with the group of
 *     respondents after a point where it is confined to one, {@code kommun-0114.kon-kvinna}
 * @param area the area
 * @param revision grows with every outcome snapshot of a unit in the region and with every change of the round
 * @param provisional whether the round still takes answers
 * @param units number of units in the region by the frame of the round's reference date; where units of care or persons are
 *     asked, how many of them
 * @param responded number of them that have answered the area
 * @param figures one for each indicator of the area, in the order of the catalogue
 */
public record SharesSettled(
        String round,
        String region,
        String area,
        long revision,
        boolean provisional,
        int units,
        int responded,
        List<Figure> figures)
        implements Event {

    public SharesSettled {
        figures = List.copyOf(figures);
    }

    /**
     * The share of one indicator in the region, or why it is withheld.
     *
     * @param indicator the indicator's id
     * @param percent share of units that got Ja, with one decimal, where it is shown
     * @param withheld code of the reason, where it is not shown
     * @param numerator number of units that got Ja
     * @param denominator number of units that the share is taken of
     * @param counts number of units by code of outcome
     * @param responseRate percent of the region's units that could be judged at all, one decimal
     * @param lowest the share if every unit without an outcome had got something else than Ja
     * @param highest the share if every unit without an outcome had got Ja
     * @param mean mean of the units' numbers, for a numeric indicator that is shown
     * @param sum sum of the units' numbers, for a numeric indicator that is shown
     * @param weightedPercent the share by weight of the units, where they have weights and it is shown
     */
    public record Figure(
            String indicator,
            Optional<BigDecimal> percent,
            Optional<String> withheld,
            int numerator,
            int denominator,
            SortedMap<String, Integer> counts,
            BigDecimal responseRate,
            Optional<BigDecimal> lowest,
            Optional<BigDecimal> highest,
            Optional<BigDecimal> mean,
            Optional<BigDecimal> sum,
            Optional<BigDecimal> weightedPercent) {

        /** A figure of units without weights. */
        public Figure(
                String indicator,
                Optional<BigDecimal> percent,
                Optional<String> withheld,
                int numerator,
                int denominator,
                SortedMap<String, Integer> counts,
                BigDecimal responseRate,
                Optional<BigDecimal> lowest,
                Optional<BigDecimal> highest,
                Optional<BigDecimal> mean,
                Optional<BigDecimal> sum) {
            this(
                    indicator,
                    percent,
                    withheld,
                    numerator,
                    denominator,
                    counts,
                    responseRate,
                    lowest,
                    highest,
                    mean,
                    sum,
                    Optional.empty());
        }

        public Figure {
            counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        }
    }

    @Override
    public Topic topic() {
        return Topic.SHARES;
    }

    @Override
    public String key() {
        return round + "/" + region + "/" + area;
    }

    @Override
    public String type() {
        return "se.oj.shares.settled";
    }
}
