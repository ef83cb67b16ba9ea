package se.oppnajamforelser.catalogue.region;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Who answers in a survey of units of care or of persons: nothing but a running number within a kommun, and what the
 * figures are broken down and weighted by.
 *
 * @param code the kommun's four digits, a hyphen, and one to eight letters or digits, such as {@code 0114-004711}; too few
 *     for a personnummer
 * @param groups id of the respondent's group by id of the breakdown, such as {@code kvinna} by {@code kon}
 * @param weight how much the respondent counts in weighted shares, above 0, such as a unit's number of residents; empty
 *     where the survey has no weights
 */
public record Respondent(String code, SortedMap<String, String> groups, Optional<BigDecimal> weight) {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9A-Za-z]{1,8}");

    public Respondent {
        kommun(code);
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        weight.filter(given -> given.signum() <= 0).ifPresent(given -> {
            throw new IllegalArgumentException(
                    "weight of a respondent: " + given.toPlainString() + " (expected: above 0)");
        });
    }

    /** Whether a text has the form of a respondent's code. */
    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The kommun of the respondent with that code.
     *
     * @throws IllegalArgumentException if it has not the form of a code
     */
    public static String kommun(String code) {
        if (!isCode(code)) {
            throw new IllegalArgumentException("code of a respondent: " + code
                    + " (expected: the kommun's four digits, a hyphen and 1 to 8 letters or digits)");
        }
        return code.substring(0, 4);
    }
}
