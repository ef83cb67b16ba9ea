package se.oppnajamforelser.suite.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.question.Check;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.embedded.Endpoints;
import se.oppnajamforelser.embedded.Ports;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.launch.JarProcess;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.show.Progress;
import se.oppnajamforelser.suite.simulation.Plan;
import se.oppnajamforelser.suite.simulation.UnitPlan;

/** Authorised, checked and durable submissions a second, beside a bare Quarkus application that inserts a row. */
final class IntakeBench implements Part {

    private static final String ROUND = "oj-2017";
    private static final String PART = "E";
    private static final int SECONDS = 15;

    private final Round round = Rounds.shipped().round(ROUND);
    private final Map<String, String> remarks =
            round.questionnaire().part(PART).checks().stream().collect(Collectors.toMap(Check::id, check -> "mätning"));
    private final List<UnitPlan> units = Plan.of(round, 2017).units().stream()
            .filter(unit -> unit.manner() == UnitPlan.Manner.ANSWERS)
            .filter(unit -> unit.parts().get(PART).byCell().size() > 1)
            .toList();

    @Override
    public void measure(Progress progress, Consumer<Measurement> found) {
        try (Servers servers = Servers.start(progress)) {
            leaveOnly(Service.SURVEY, servers.suite());
            progress.step("Skickar in svar i " + (Load.WARM_UP_SECONDS + SECONDS) + " s");
            double submissions = submissions(servers.suite());
            servers.suite().process(Service.SURVEY).close();
            progress.step("Sparar rader i jämförelseprogrammet i " + (Load.WARM_UP_SECONDS + SECONDS) + " s");
            double inserts = inserts(servers.suite().servers());
            found.accept(new Measurement(
                    "Mottagna inlämningar",
                    submissions,
                    "/s",
                    "Quarkus + PostgreSQL insert",
                    inserts,
                    new Aim.AtLeast(0.5)));
        }
    }

    /** What is measured is the survey; the others would share its processors, and not the reference's. */
    private static void leaveOnly(Service measured, Suite suite) {
        Stream.of(Service.values()).filter(service -> service != measured).forEach(service -> suite.process(service)
                .close());
    }

    private double submissions(Suite suite) {
        Api office = suite.api(Service.SURVEY, "mätning", "office");
        office.post("/api/v1/rounds/" + ROUND + "/transitions", Map.of("to", "open"));
        List<Api> respondents =
                units.stream().map(unit -> suite.respondent(unit.unit().code())).toList();
        Load.warmUp(number -> submit(respondents, number));
        return Load.perSecond(SECONDS, number -> submit(respondents, number));
    }

    /** Every unit in turn, with another answer each time, so that every call is a new revision. */
    private void submit(List<Api> respondents, long number) {
        int place = (int) (number % units.size());
        UnitPlan unit = units.get(place);
        String path = "/api/v1/rounds/" + ROUND + "/units/" + unit.unit().code() + "/parts/" + PART + "/submission";
        Map<String, Object> body = Map.of("answers", answers(unit, number), "remarks", remarks);
        respondents.get(place).sendJson("POST", path, body, Map.of()).orRefuse("POST " + path, 200, 201);
    }

    private static SortedMap<String, String> answers(UnitPlan unit, long number) {
        SortedMap<String, String> answers = new TreeMap<>(unit.parts().get(PART).byKey());
        answers.put("E4", number / 400 % 2 == 0 ? "ja" : "nej");
        answers.put("E11", List.of("ja-alla", "ja-inte-alla", "nej").get((int) (number % 3)));
        return answers;
    }

    private double inserts(Endpoints servers) {
        Path log = Servers.home().resolve("suite/target/bench-insert.log");
        Map<String, String> environment = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", servers.jdbcUrl("survey"),
                "QUARKUS_DATASOURCE_USERNAME", servers.user(),
                "QUARKUS_DATASOURCE_PASSWORD", servers.password());
        try (JarProcess bare =
                JarProcess.start("insert", Servers.reference("insert"), Ports.free(), environment, log)) {
            bare.awaitReady();
            Api api = new Api(bare.baseUrl(), Optional.empty());
            Load.warmUp(number -> insert(api, number));
            return Load.perSecond(SECONDS, number -> insert(api, number));
        }
    }

    private void insert(Api api, long number) {
        Map<String, Object> body = Map.of("answers", answers(units.get((int) (number % units.size())), number));
        api.sendJson("POST", "/rows", body, Map.of()).orRefuse("POST /rows", 200, 204);
    }
}
