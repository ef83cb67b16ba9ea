package se.oppnajamforelser.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.suite.simulation.AnswerWeights;
import se.oppnajamforelser.suite.simulation.Wave;

/** The table that the demo ends with. */
public final class Summary {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final PrintStream out;
    private final Round round;

    /** A summary of a round. */
    public Summary(PrintStream out, Round round) {
        this.out = out;
        this.round = round;
    }

    /** Prints what came of the demo. */
    public void print(Demo.Result result) {
        out.println();
        responseRates(result.responseRates());
        waves(result);
        shares(result.shares());
        out.println();
        JsonNode release = result.release();
        out.println("Publicering " + release.path("version").asText() + ", byggd av "
                + release.path("builtBy").asText() + ", godkänd av "
                + release.path("approvedBy").asText() + ":");
        result.files().forEach(this::file);
        out.println();
        out.printf(
                "Besked: %d till prenumerantens mottagare (signaturen stämmer), %d e-postmeddelanden i allt.%n",
                result.notices().size(), result.mails());
    }

    private void responseRates(JsonNode rates) {
        out.printf("%-34s %9s %8s%n", "Svarsfrekvens", "Svarande", "Procent");
        rates.path("parts").forEach(part -> {
            if (!part.path("part").asText().equals("G")) {
                row(part.path("name").asText(), part);
            }
        });
        row("Totalt av " + rates.path("total").path("units").asInt(), rates.path("total"));
    }

    private void row(String name, JsonNode rate) {
        out.printf(
                "%-34s %9d %8s%n",
                name,
                rate.path("responded").asInt(),
                rate.path("percent").decimalValue().setScale(0, RoundingMode.HALF_UP));
    }

    private void waves(Demo.Result result) {
        out.println();
        for (Wave wave : result.waves()) {
            String verdict = wave.isRight() ? "precis de som inte hade svarat" : "FEL MOTTAGARE";
            out.printf(
                    "Påminnelse %d den %s: %d av %d, %s%n",
                    wave.number(),
                    wave.day(),
                    wave.reached().size(),
                    wave.expected().size(),
                    verdict);
        }
    }

    private void shares(JsonNode shares) {
        Map<String, JsonNode> byIndicator = new TreeMap<>();
        shares.path("shares")
                .forEach(share -> byIndicator.put(share.path("indicator").asText(), share));
        out.println();
        out.printf("%-66s %10s %12s%n", "Andel Ja i riket, procent", "Demo", "Publicerat");
        Map<String, Integer> targets = AnswerWeights.of(round.id()).targets();
        for (Area area : round.areas()) {
            out.println(area.name());
            area.indicators().stream()
                    .filter(indicator -> targets.containsKey(indicator.id().value()))
                    .forEach(indicator -> share(
                            indicator,
                            byIndicator.get(indicator.id().value()),
                            targets.get(indicator.id().value())));
        }
    }

    private void share(Indicator indicator, JsonNode share, int target) {
        String percent = share.has("percent")
                ? String.format(SWEDISH, "%.1f", share.path("percent").decimalValue())
                : "visas ej";
        out.printf("  %-64s %10s %12d%n", shortened(indicator.shortName()), percent, target);
    }

    private static String shortened(String name) {
        return name.length() <= 63 ? name : name.substring(0, 62) + "…";
    }

    private void file(Path file) {
        out.println("  " + file);
    }
}
