package se.oppnajamforelser.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.show.Progress;

/** Who reads the texts at the survey office: a method counts if it is an established one, and not if it is home-made. */
final class TextJudge {

    private final Api scoring;
    private final String round;
    private final Progress progress;

    TextJudge(Api scoring, String round, Progress progress) {
        this.scoring = scoring;
        this.round = round;
        this.progress = progress;
    }

    /** Judges every text of the round that is still to be judged. */
    void judgeAll() {
        JsonNode texts = scoring.get("/api/v1/rounds/" + round + "/judgements?state=to-be-judged");
        try (Progress.Work work = progress.work("Enkätkansliet bedömer fritextsvar", texts.size())) {
            texts.forEach(text -> {
                judge(text);
                work.step();
            });
        }
    }

    private void judge(JsonNode text) {
        boolean meets = !text.path("text").asText().startsWith("En egen");
        String reason = meets
                ? "Formuläret har fasta frågor och en manual, och är prövat."
                : "En egen variant som inte är prövad uppfyller inte kraven.";
        scoring.put(
                "/api/v1/rounds/" + round + "/units/" + text.path("unit").asText() + "/judgements/"
                        + text.path("answer").asText(),
                Map.of("digest", text.path("digest").asText(), "meets", meets, "reason", reason));
    }
}
