package se.oppnajamforelser.catalogue.expression;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it: decimal point or comma, and spaces between thousands; at most 15 digits before. */
public final class Numeral {

    private static final Pattern SPACE = Pattern.compile("[ \u00a0\u2009\u202f]");
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,15}|\\d{1,3}( \\d{3}){1,4})([.,]\\d{1,10})?");

    private Numeral() {}

    /** The number that is written there; empty if the text is something else, such as {@code 1e3} or {@code 12 5}. */
    public static Optional<BigDecimal> read(String text) {
        String spaced = SPACE.matcher(text.strip()).replaceAll(" ");
        if (!NUMBER.matcher(spaced).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(spaced.replace(" ", "").replace(',', '.')));
    }
}
