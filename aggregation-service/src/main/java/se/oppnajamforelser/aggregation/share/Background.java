package se.oppnajamforelser.aggregation.share;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What figures about whoever answers are broken down and weighted by.
 *
 * @param respondent whether it is a unit of care or a person, and not a kommun or stadsdel
 * @param groups id of the respondent's group by id of the breakdown
 * @param weight how much the respondent counts in weighted shares
 */
public record Background(boolean respondent, SortedMap<String, String> groups, Optional<BigDecimal> weight) {

    /** Of a kommun or stadsdel. */
    public static final Background NONE = new Background(false, new TreeMap<>(), Optional.empty());

    public Background {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }

    /** Of a unit of care or a person. */
    public static Background of(SortedMap<String, String> groups, Optional<BigDecimal> weight) {
        return new Background(true, groups, weight);
    }
}
