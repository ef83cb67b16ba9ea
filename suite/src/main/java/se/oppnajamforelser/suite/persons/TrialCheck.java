package se.oppnajamforelser.suite.persons;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.suite.client.Json;

/** Holds what scoring's laboratory says of the shares as they are to what aggregation says of them. */
public final class TrialCheck {

    private TrialCheck() {}

    /**
     * Lets a difference pass whose shares before the change are those that aggregation tells.
     *
     * @param difference as the laboratory tells it
     * @param shares as aggregation tells them
     * @return the number of shares that were held to aggregation's
     * @throws IllegalStateException at the first that is another; says what both told
     */
    public static int require(JsonNode difference, SortedMap<String, String> shares) {
        JsonNode changed = difference.path("shares");
        changed.forEach(change -> require(
                change,
                Json.tree(shares.get(PersonSurvey.key(
                        change.path("region").asText(), change.path("indicator").asText())))));
        return changed.size();
    }

    private static void require(JsonNode change, JsonNode told) {
        String before = figures(change.path("before"), "withheld");
        String expected = figures(told, "withheld/code");
        if (!before.equals(expected)) {
            throw new IllegalStateException("Försöket säger att andelen " + change.path("indicator") + " i "
                    + change.path("region") + " är " + before + ", men den är " + expected);
        }
    }

    private static String figures(JsonNode share, String withheld) {
        return Stream.of("numerator", "denominator", "percent", withheld, "lowest", "highest")
                .map(figure -> share.at("/" + figure).asText(""))
                .collect(Collectors.joining(" "));
    }
}
