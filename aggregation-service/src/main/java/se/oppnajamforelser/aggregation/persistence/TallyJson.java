package se.oppnajamforelser.aggregation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.Tally;

/**
 * The tallies of a region and area as JSON: {@code {"u07340":{"ja":102,"bortfall":8}, "u07354":{"tal":2,"sum":31.5}}}.
 * Outcomes that no unit got are left out.
 */
final class TallyJson {

    private static final String SUM = "sum";
    private static final Map<Outcome, String> CODES = new EnumMap<>(
            Arrays.stream(Outcome.values()).collect(Collectors.toMap(Function.identity(), Outcome::code)));
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private TallyJson() {}

    static String write(Area area, List<Tally> tallies) {
        ObjectNode json = MAPPER.createObjectNode();
        for (int place = 0; place < tallies.size(); place++) {
            ObjectNode counts = json.putObject(area.indicators().get(place).id().value());
            write(counts, tallies.get(place));
        }
        return json.toString();
    }

    private static void write(ObjectNode counts, Tally tally) {
        CODES.forEach((outcome, code) -> {
            if (tally.count(outcome) != 0) {
                counts.put(code, tally.count(outcome));
            }
        });
        if (tally.sum().signum() != 0) {
            counts.put(SUM, tally.sum());
        }
    }

    /** One tally for each indicator of the area; one that the JSON does not tell of is Bortfall for every unit. */
    static List<Tally> read(Area area, int units, String text) {
        JsonNode json = parse(text);
        List<Tally> tallies = new ArrayList<>();
        for (Indicator indicator : area.indicators()) {
            JsonNode counts = json.path(indicator.id().value());
            tallies.add(counts.isMissingNode() ? Tally.NONE.plus(Outcome.BORTFALL, units) : read(counts));
        }
        return tallies;
    }

    private static Tally read(JsonNode json) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        CODES.forEach((outcome, code) -> counts.put(outcome, json.path(code).asInt()));
        return Tally.of(counts, json.path(SUM).decimalValue());
    }

    private static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL gave jsonb that is no JSON", e);
        }
    }
}
