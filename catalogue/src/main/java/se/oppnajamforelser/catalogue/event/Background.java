package se.oppnajamforelser.catalogue.event;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What figures about units of care or persons are broken down and weighted by; from the list of respondents, and the same
 * for all that one respondent sends in.
 *
 * @param groups id of the respondent's group by id of the breakdown, such as {@code kvinna} by {@code kon}
 * @param weight how much it counts in weighted shares; left out where the survey has no weights
 */
public record Background(SortedMap<String, String> groups, Optional<BigDecimal> weight) {

    public Background {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }
}
