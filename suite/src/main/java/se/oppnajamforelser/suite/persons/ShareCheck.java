package se.oppnajamforelser.suite.persons;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import se.oppnajamforelser.suite.client.Json;

/** Holds the services' shares to a plain count of the same answers. */
public final class ShareCheck {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private ShareCheck() {}

    /**
     * Lets shares pass that are what was counted, in every region that somebody belongs to.
     *
     * @param leastAnswers fewer are not shown
     * @return the number of shares that were held to the count
     * @throws IllegalStateException at the first that is not; says what was told and what was counted
     */
    public static int require(PlainCount count, SortedMap<String, String> shares, int leastAnswers) {
        int checked = 0;
        for (String region : count.regions()) {
            for (Map.Entry<String, PlainCount.Counted> one : count.in(region).entrySet()) {
                String told = shares.getOrDefault(PersonSurvey.key(region, one.getKey()), "null");
                String expected = expected(one.getValue(), leastAnswers);
                if (!expected.equals(told(Json.tree(told)))) {
                    throw new IllegalStateException("Andelen " + one.getKey() + " i " + region + " är " + told
                            + ", men en enkel räkning av svaren ger " + expected);
                }
                checked++;
            }
        }
        return checked;
    }

    private static String expected(PlainCount.Counted counted, int leastAnswers) {
        int answers = counted.yes() + counted.no();
        String percent = answers < leastAnswers || answers == 0
                ? "hålls inne"
                : BigDecimal.valueOf(counted.yes())
                        .multiply(PERCENT)
                        .divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP)
                        .toPlainString();
        return text(
                counted.yes(),
                counted.no(),
                counted.dontKnow(),
                counted.missing(),
                answers + counted.dontKnow() + counted.missing(),
                answers,
                percent);
    }

    private static String told(JsonNode share) {
        JsonNode counts = share.path("counts");
        JsonNode percent = share.path("percent");
        return text(
                counts.path("ja").asInt(),
                counts.path("nej").asInt(),
                counts.path("ej-aktuellt").asInt(),
                counts.path("bortfall").asInt(),
                share.path("units").asInt(),
                share.path("denominator").asInt(),
                percent.isMissingNode()
                        ? "hålls inne"
                        : percent.decimalValue()
                                .setScale(1, RoundingMode.UNNECESSARY)
                                .toPlainString());
    }

    private static String text(int yes, int no, int dontKnow, int missing, int persons, int answers, String percent) {
        return String.format(
                "ja %d, nej %d, vet ej %d, bortfall %d, tillfrågade %d, svar %d, andel %s",
                yes, no, dontKnow, missing, persons, answers, percent);
    }
}
