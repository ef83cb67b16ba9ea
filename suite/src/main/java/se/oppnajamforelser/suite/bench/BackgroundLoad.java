package se.oppnajamforelser.suite.bench;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.simulation.Plan;
import se.oppnajamforelser.suite.simulation.UnitPlan;

/** Submissions of the common part by all units but the probing one, each another than the last. */
final class BackgroundLoad {

    private static final String PROBED = "G20";
    private static final Round ROUND = Rounds.shipped().round("oj-2017");
    private static final Map<String, UnitPlan> PLANS = plans();

    private final List<String> units;
    private final List<Api> respondents;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    BackgroundLoad(Suite suite) {
        units = PLANS.keySet().stream().filter(unit -> !unit.equals("0114")).toList();
        respondents = units.stream().map(suite::respondent).toList();
    }

    private static SortedMap<String, UnitPlan> plans() {
        SortedMap<String, UnitPlan> plans = new TreeMap<>();
        Plan.of(ROUND, 2017).units().forEach(plan -> plans.put(plan.unit().code(), plan));
        return plans;
    }

    void submitOne() {
        long number = next.getAndIncrement();
        int place = (int) (number % units.size());
        String unit = units.get(place);
        Map<String, Object> body = body(unit, "nej");
        Map<String, Object> changed = new TreeMap<>(body);
        SortedMap<String, String> answers = new TreeMap<>(answers(unit, "nej"));
        answers.put("G17", number / units.size() % 2 == 0 ? "ja" : "nej");
        changed.put("answers", answers);
        respondents.get(place).sendJson("POST", path(unit), changed, Map.of()).orRefuse("inlämning", 200, 201);
        done.incrementAndGet();
    }

    /** How many submissions have been accepted. */
    long done() {
        return done.get();
    }

    static String path(String unit) {
        return "/api/v1/rounds/oj-2017/units/" + unit + "/parts/G/submission";
    }

    static Map<String, Object> body(String unit, String probed) {
        SortedMap<String, String> remarks = new TreeMap<>();
        ROUND.questionnaire().part("G").checks().forEach(check -> remarks.put(check.id(), "mätning"));
        return Map.of("answers", answers(unit, probed), "remarks", remarks);
    }

    private static SortedMap<String, String> answers(String unit, String probed) {
        SortedMap<String, String> answers =
                new TreeMap<>(PLANS.get(unit).parts().get("G").byKey());
        answers.put(PROBED, probed);
        return answers;
    }
}
