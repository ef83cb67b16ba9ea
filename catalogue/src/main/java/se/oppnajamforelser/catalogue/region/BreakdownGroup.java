package se.oppnajamforelser.catalogue.region;

import java.util.Map;

/**
 * One of the groups that a breakdown divides respondents into, such as women.
 *
 * @param breakdown id of the breakdown, such as {@code kon}
 * @param id such as {@code kvinna}
 * @param name what it is called, in Swedish
 */
public record BreakdownGroup(String breakdown, String id, String name) {

    /** What it adds to the id of a region, such as {@code kon-kvinna}. */
    public String key() {
        return breakdown + "-" + id;
    }

    /** Whether a respondent of that background belongs to it. */
    public boolean holds(Map<String, String> groups) {
        return id.equals(groups.get(breakdown));
    }
}
