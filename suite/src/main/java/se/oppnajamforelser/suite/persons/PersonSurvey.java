package se.oppnajamforelser.suite.persons;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.client.Json;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;

/** A user survey as its office carries it out, through the services' public API. */
public final class PersonSurvey {

    private static final String PERSON = "brukarundersökning";
    private static final int REGIONS_A_CALL = 100;

    private final Api survey;
    private final Api scoring;
    private final Api aggregation;
    private final String path;

    /** A survey round in a suite. */
    public PersonSurvey(Suite suite, String round) {
        this.survey = suite.api(Service.SURVEY, PERSON, "office");
        this.scoring = suite.api(Service.SCORING, PERSON, "office");
        this.aggregation = suite.api(Service.AGGREGATION, PERSON, "office");
        this.path = "/api/v1/rounds/" + round;
    }

    /** Sends the list of respondents. */
    public void list(String csv, int expected) {
        require(survey.postCsv(path + "/respondents", csv), "respondents", expected);
    }

    /** Opens the round. */
    public void open() {
        moveTo("open");
    }

    /** Closes it. */
    public void close() {
        moveTo("closed");
    }

    private void moveTo(String state) {
        survey.post(path + "/transitions", Map.of("to", state));
    }

    /** Sends in a file of answers, each of which has to be new. */
    public void answers(Path file) {
        String csv = read(file);
        int rows = (int) csv.lines().count() - 1;
        require(survey.postCsv(path + "/respondents/answers", csv), "taken", rows);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " kunde inte läsas", e);
        }
    }

    private static void require(JsonNode report, String number, int expected) {
        if (report.path(number).asInt() != expected) {
            throw new IllegalStateException(number + " är inte " + expected + ": " + report);
        }
    }

    /**
     * Whether the round is closed and the shares of every region rest on the answers of so many, and are told.
     *
     * @param responding number of those who have sent in the form
     */
    public boolean isCounted(int responding) {
        JsonNode progress = aggregation.get(path + "/progress");
        return progress.path("status").asText().equals("closed")
                && progress.path("untold").asInt() == 0
                && progress.path("outcomes").path("count").asInt() == responding
                && progress.path("parts").path(0).path("submitted").asInt() == responding;
    }

    /** Every share of every region, as aggregation tells it: JSON by region and indicator, {@link #key}. */
    public SortedMap<String, String> shares() {
        List<String> regions = new ArrayList<>();
        aggregation
                .get(path + "/regions")
                .forEach(region -> regions.add(region.path("region").asText()));
        SortedMap<String, String> shares = new TreeMap<>();
        for (int from = 0; from < regions.size(); from += REGIONS_A_CALL) {
            String some = regions.subList(from, Math.min(regions.size(), from + REGIONS_A_CALL)).stream()
                    .collect(Collectors.joining("&region=", "?region=", ""));
            aggregation
                    .get(path + "/shares" + some)
                    .path("shares")
                    .forEach(share -> shares.put(
                            key(
                                    share.path("region").asText(),
                                    share.path("indicator").asText()),
                            figures(share)));
        }
        return shares;
    }

    /**
     * What a change of a rule would change, as scoring's laboratory tells it.
     *
     * @param change in YAML
     */
    public JsonNode tryOut(String change) {
        return Json.tree(scoring.postText(path + "/laboratory", change, "application/yaml", "application/json"));
    }

    /** What a share is found under. */
    public static String key(String region, String indicator) {
        return region + "/" + indicator;
    }

    /** Without the names, which are long and the same everywhere. */
    private static String figures(JsonNode share) {
        ObjectNode figures = share.deepCopy();
        return figures.remove(List.of("region", "regionName", "regionKind", "area", "indicator", "indicatorName"))
                .toString();
    }

    /** How many figures there are in shares: percentages, counts, bounds, and why something is not shown. */
    public static int figures(SortedMap<String, String> shares) {
        return shares.values().stream()
                .map(Json::tree)
                .mapToInt(PersonSurvey::leaves)
                .sum();
    }

    private static int leaves(JsonNode node) {
        if (node.isValueNode()) {
            return 1;
        }
        int leaves = 0;
        for (Iterator<JsonNode> inside = node.elements(); inside.hasNext(); ) {
            leaves += leaves(inside.next());
        }
        return leaves;
    }
}
