package se.oppnajamforelser.suite.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.suite.client.Api;

/** The newest submissions of a round as the survey gives them: a page at a time, so that a quarter of a million can be read. */
final class StoredSubmissions {

    private final Api survey;
    private final String path;

    StoredSubmissions(Api survey, Round round) {
        this.survey = survey;
        this.path = "/api/v1/rounds/" + round.id() + "/submissions";
    }

    /** Gives each of them, in order of unit or respondent and of part. */
    void each(Consumer<StoredSubmission> reader) {
        JsonNode page = survey.get(path);
        while (!page.isEmpty()) {
            page.forEach(submission -> reader.accept(submission(submission)));
            String last = page.get(page.size() - 1).path("receipt").path("unit").asText();
            page = survey.get(path + "?after=" + last);
        }
    }

    private static StoredSubmission submission(JsonNode submission) {
        JsonNode receipt = submission.path("receipt");
        return new StoredSubmission(
                receipt.path("unit").asText(),
                receipt.path("part").asText(),
                receipt.path("revision").asLong(),
                receipt.path("sha256").asText(),
                texts(submission.path("answers")),
                submission.has("background")
                        ? Optional.of(background(submission.path("background")))
                        : Optional.empty());
    }

    private static Background background(JsonNode background) {
        return new Background(
                texts(background.path("groups")),
                background.has("weight")
                        ? Optional.of(new BigDecimal(background.path("weight").asText()))
                        : Optional.empty());
    }

    private static SortedMap<String, String> texts(JsonNode object) {
        SortedMap<String, String> texts = new TreeMap<>();
        object.properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
        return texts;
    }
}
