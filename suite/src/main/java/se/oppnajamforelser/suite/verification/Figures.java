package se.oppnajamforelser.suite.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/** How figures are written down so that two can be compared as texts. */
final class Figures {

    /** What stands before the bounds of a share. */
    static final String BOUNDS = ", mellan ";

    private Figures() {}

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static String share(String percent, int numerator, int denominator) {
        return percent + " (" + numerator + " av " + denominator + ")";
    }

    static String weighted(Optional<BigDecimal> percent) {
        return percent.map(shown -> ", viktat " + number(shown)).orElse("");
    }

    /** What a share could have been; nothing where there are no bounds. */
    static String bounds(Optional<BigDecimal> lowest, Optional<BigDecimal> highest) {
        return lowest.isPresent() || highest.isPresent()
                ? BOUNDS + lowest.map(Figures::number).orElse("?") + " och "
                        + highest.map(Figures::number).orElse("?")
                : "";
    }

    static String withheld(String reason) {
        return "visas ej: " + reason;
    }

    /** A figure as the publication writes it in JSON. */
    static String text(JsonNode figure) {
        String bounds = bounds(decimal(figure, "lowest"), decimal(figure, "highest"));
        if (figure.has("withheld")) {
            return withheld(figure.path("withheld").asText()) + bounds;
        }
        if (figure.has("outcome")) {
            return figure.has("value")
                    ? number(figure.path("value").decimalValue())
                    : figure.path("outcome").asText();
        }
        String shown = figure.has("percent") ? "percent" : "mean";
        return share(
                        number(figure.path(shown).decimalValue()),
                        figure.path("numerator").asInt(),
                        figure.path("denominator").asInt())
                + weighted(decimal(figure, "weightedPercent"))
                + bounds;
    }

    private static Optional<BigDecimal> decimal(JsonNode figure, String name) {
        return Optional.of(figure.path(name)).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }
}
