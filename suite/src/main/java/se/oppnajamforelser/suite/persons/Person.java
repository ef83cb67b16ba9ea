package se.oppnajamforelser.suite.persons;

import java.util.SortedMap;

/**
 * A made-up person on the list of a user survey.
 *
 * @param code such as {@code 0114-004711}
 * @param groups the person's group by breakdown
 * @param responds whether the person sends in the form
 */
public record Person(String code, SortedMap<String, String> groups, boolean responds) {

    /** The four digits of the person's kommun. */
    public String kommun() {
        return code.substring(0, 4);
    }
}
