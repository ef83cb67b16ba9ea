package se.oppnajamforelser.suite.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.show.Progress;
import se.oppnajamforelser.suite.simulation.Plan;
import se.oppnajamforelser.suite.simulation.Simulation;

/**
 * How long the publication service takes over a year's workbooks when it is warm, by its own timer, beside bare SXSSF
 * writing the very cells of the files. Both are measured in turn, so that both meet the same machine.
 */
final class WorkbookBench implements Part {

    private static final String ROUND = "oj-2017";
    private static final String PATH = "/api/v1/rounds/" + ROUND;
    private static final long SEED = 2017;
    private static final int WARM_UP = 60;
    private static final int TURNS = 25;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

    @Override
    public void measure(Progress progress, Consumer<Measurement> found) {
        try (Servers servers = Servers.start(progress)) {
            Suite suite = servers.suite();
            Plan plan = Plan.of(Rounds.shipped().round(ROUND), SEED);
            new Simulation(suite, plan, progress, () -> {}).run();
            Api office = suite.api(Service.PUBLICATION, "mätning", "office");
            progress.step("Väntar på poängsättning och andelar");
            awaitBarrier(office);
            List<BareSheets> bare = bareSheets(office);
            int cells = bare.stream().mapToInt(BareSheets::size).sum();
            progress.step("Bygger utkast " + (WARM_UP + TURNS) + " gånger: " + bare.size() + " arbetsböcker, " + cells
                    + " celler");
            found.accept(compare(new Metrics(suite.process(Service.PUBLICATION)), office, bare));
        }
    }

    private static Measurement compare(Metrics metrics, Api office, List<BareSheets> bare) {
        double[] built = new double[TURNS];
        double[] written = new double[TURNS];
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            double before = workbookMillis(metrics);
            build(office);
            double builtMillis = workbookMillis(metrics) - before;
            double writtenMillis = writeMillis(bare);
            if (turn >= 0) {
                built[turn] = builtMillis;
                written[turn] = writtenMillis;
            }
        }
        return new Measurement(
                "Ett års arbetsböcker",
                median(built),
                "ms",
                "samma celler med bara SXSSF",
                median(written),
                new Aim.AtMost(2));
    }

    private static JsonNode build(Api office) {
        return office.post(PATH + "/releases", Map.of());
    }

    private static double workbookMillis(Metrics metrics) {
        return metrics.sum("oj_workbook_seconds_sum", "")
                        .orElseThrow(() -> new IllegalStateException(
                                "publiceringstjänsten säger inte hur länge den skriver arbetsböcker"))
                * 1e3;
    }

    private static double writeMillis(List<BareSheets> bare) {
        long start = System.nanoTime();
        long bytes = bare.stream().mapToLong(BareSheets::write).sum();
        double millis = (System.nanoTime() - start) / 1e6;
        if (bytes == 0) {
            throw new IllegalStateException("jämförelsen skrev ingenting");
        }
        return millis;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static List<BareSheets> bareSheets(Api office) {
        JsonNode draft = build(office);
        String files = PATH + "/releases/" + draft.path("number").asInt() + "/files/";
        List<BareSheets> sheets = new ArrayList<>();
        for (JsonNode file : draft.path("files")) {
            String name = file.path("name").asText();
            if (name.endsWith(".xlsx")) {
                sheets.add(new BareSheets(office.file(files + name)));
            }
        }
        return sheets;
    }

    private static void awaitBarrier(Api office) {
        long end = System.nanoTime() + PATIENCE;
        while (!office.get(PATH + "/barrier").path("agrees").asBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("poängsättning och andelar blev inte klara på två minuter");
            }
            Pause.millis(100);
        }
    }
}
