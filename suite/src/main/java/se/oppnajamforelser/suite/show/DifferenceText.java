package se.oppnajamforelser.suite.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a changed rule would change, as the scoring service tells it, in lines that a person can read. */
public final class DifferenceText {

    private static final int NAMED_UNITS = 5;
    private static final String RIKET = "riket";

    private DifferenceText() {}

    /** The totals, then each indicator with its outcomes and the country's share. */
    public static List<String> of(JsonNode difference) {
        List<String> lines = new ArrayList<>();
        lines.add(totals(difference));
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        difference
                .path("cells")
                .forEach(cell -> indicator(indicators, cell).cells().add(cell));
        difference
                .path("persons")
                .forEach(moved -> indicator(indicators, moved).persons().add(moved));
        difference
                .path("shares")
                .forEach(share -> indicator(indicators, share).shares().add(share));
        indicators.values().forEach(indicator -> lines.addAll(indicator.lines()));
        return lines;
    }

    private static String totals(JsonNode difference) {
        int cells = difference.path("cellsChanged").asInt();
        int shares = difference.path("sharesChanged").asInt();
        if (cells == 0 && shares == 0) {
            return "Inget ändras.";
        }
        boolean persons = !difference.path("persons").isEmpty();
        return "Ändras: " + cells + " utfall hos "
                + number(
                        difference.path("unitsChanged"), persons ? "person" : "enhet", persons ? "personer" : "enheter")
                + ", "
                + number(difference.path("coloursChanged"), "färg", "färger") + ", "
                + number(difference.path("sharesChanged"), "andel", "andelar") + ".";
    }

    private static Indicator indicator(Map<String, Indicator> indicators, JsonNode changed) {
        return indicators.computeIfAbsent(
                changed.path("indicator").asText(),
                id -> new Indicator(
                        changed.path("indicatorName").asText() + " (" + id + ")",
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>()));
    }

    private record Indicator(String name, List<JsonNode> cells, List<JsonNode> persons, List<JsonNode> shares) {

        List<String> lines() {
            List<String> lines = new ArrayList<>(List.of("", name));
            Map<String, List<String>> units = new LinkedHashMap<>();
            cells.forEach(cell -> units.computeIfAbsent(cell(cell), none -> new ArrayList<>())
                    .add(cell.path("unitName").asText()));
            units.forEach((change, names) -> lines.add("  " + change + ": " + units(names)));
            persons.forEach(moved ->
                    lines.add("  " + move(moved) + ": " + number(moved.path("persons"), "person", "personer")));
            shares.stream()
                    .filter(share -> share.path("region").asText().equals(RIKET))
                    .forEach(share -> lines.add(
                            "  Riket: " + figure(share.path("before")) + " → " + figure(share.path("after"))));
            if (!shares.isEmpty()) {
                lines.add("  " + number(shares.size(), "andel", "andelar") + " ändras i alla grupper tillsammans");
            }
            return lines;
        }
    }

    private static String units(List<String> names) {
        String named = String.join(", ", names.subList(0, Math.min(NAMED_UNITS, names.size())));
        return names.size() + " (" + named + (names.size() > NAMED_UNITS ? " ..." : "") + ")";
    }

    /** From one outcome to another, or to another number. */
    private static String move(JsonNode moved) {
        JsonNode before = moved.path("before");
        JsonNode after = moved.path("after");
        return before.equals(after)
                ? "ett tal → ett annat tal"
                : before.path("label").asText() + " → " + after.path("label").asText();
    }

    private static String cell(JsonNode cell) {
        JsonNode before = cell.path("before");
        JsonNode after = cell.path("after");
        if (before.path("outcome").equals(after.path("outcome"))
                && before.path("value").equals(after.path("value"))) {
            return before.path("label").asText() + colours(before, after);
        }
        boolean numbers = before.has("value") && after.has("value");
        return result(before) + " → " + (numbers ? "ett annat tal" + colours(before, after) : result(after));
    }

    /** Of numbers the colour says how the units compare; that of an outcome goes without saying. */
    private static String colours(JsonNode before, JsonNode after) {
        String was = colour(before);
        String is = colour(after);
        return was.equals(is) ? "" : ", färgen " + was + " → " + is;
    }

    private static String colour(JsonNode result) {
        return switch (result.path("colour").asText("")) {
            case "gron" -> "grön";
            case "gul" -> "gul";
            case "rod" -> "röd";
            default -> "ingen";
        };
    }

    /** Units with different numbers are told together; the file has each. */
    private static String result(JsonNode result) {
        return result.has("value") ? "ett tal" : result.path("label").asText();
    }

    private static String figure(JsonNode figure) {
        String bounds = figure.has("lowest")
                ? " (mellan " + decimal(figure.path("lowest")) + " och " + decimal(figure.path("highest")) + ")"
                : "";
        if (figure.has("percent")) {
            return decimal(figure.path("percent")) + " procent" + bounds;
        }
        return (figure.has("mean") ? "medel " + decimal(figure.path("mean")) : "visas inte") + bounds;
    }

    /** One decimal, as the service gives it; JSON has no trailing noughts. */
    private static String decimal(JsonNode number) {
        return number.decimalValue()
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }

    private static String number(JsonNode number, String one, String several) {
        return number(number.asInt(), one, several);
    }

    private static String number(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
