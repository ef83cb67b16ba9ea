package se.oppnajamforelser.suite.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/** How figures are written down so that two can be compared as texts. */
final class Figures {

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

    static String withheld(String reason) {
        return "visas ej: " + reason;
    }

    /** A figure as the publication writes it in JSON. */
    static String text(JsonNode figure) {
        if (figure.has("withheld")) {
            return withheld(figure.path("withheld").asText());
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
                + weighted(Optional.of(figure.path("weightedPercent"))
                        .filter(JsonNode::isNumber)
                        .map(JsonNode::decimalValue));
    }
}
