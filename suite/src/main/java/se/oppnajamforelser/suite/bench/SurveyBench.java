package se.oppnajamforelser.suite.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.persons.PersonSurvey;
import se.oppnajamforelser.suite.persons.PlainCount;
import se.oppnajamforelser.suite.persons.ShareCheck;
import se.oppnajamforelser.suite.persons.SimulatedPersons;
import se.oppnajamforelser.suite.show.Progress;

/**
 * A user survey of 250,000 forms with 30 questions from the list of respondents to the shares of every region, beside one of
 * a tenth of that; and once more with services killed half-way, which must give the same figures.
 */
final class SurveyBench implements Part {

    private static final String ROUND = "brukare-hemtjanst-2023";
    private static final String FILE = "hemtjanst.yaml";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final long SEED = 2023;
    private static final int TENTH = 25_000;
    private static final int ALL = 10 * TENTH;
    private static final int LONGEST_SECONDS = 600;
    private static final int MOST_MIB = 1_024;
    private static final double GROWTH = 1.2;

    private final Round round = Rounds.shipped().round(ROUND);

    @Override
    public void measure(Progress progress, Consumer<Measurement> found) {
        SurveyRun tenth = run(TENTH, List.of(), progress);
        SurveyRun all = run(ALL, List.of(), progress);
        report(tenth, all, found);
        SurveyRun disturbed = run(ALL, List.of(Service.SCORING, Service.AGGREGATION), progress);
        compare(all.shares(), disturbed.shares(), progress);
    }

    /** Every run is held to the plain count. */
    private SurveyRun run(int forms, List<Service> killed, Progress progress) {
        progress.step(String.format(
                SWEDISH,
                "%,d svar på %d frågor",
                forms,
                round.questionnaire().questions().size()));
        SimulatedPersons persons = new SimulatedPersons(round, forms, SEED);
        SurveyRun run = SurveyRun.of(ROUND, persons, killed, progress);
        int figures = ShareCheck.require(
                PlainCount.of(ROUND, FILE, persons),
                run.shares(),
                round.withholding().leastAnswers());
        progress.step(String.format(SWEDISH, "%,d andelar stämmer med en enkel räkning av svaren", figures));
        return run;
    }

    private static void report(SurveyRun tenth, SurveyRun all, Consumer<Measurement> found) {
        stage("lista", SurveyRun::listed, tenth, all, found);
        stage("mottagna", run -> run.accepted() - run.listed(), tenth, all, found);
        stage("bedömda, från listan", run -> run.scored() - run.listed(), tenth, all, found);
        stage("i andelar, från listan", run -> run.counted() - run.listed(), tenth, all, found);
        stage("en annan regel prövad", SurveyRun::tried, tenth, all, found);
        found.accept(new Measurement(
                "250 000 svar, hela vägen",
                all.counted(),
                "s",
                "tio gånger 25 000",
                10 * tenth.counted(),
                new Aim.AtMost(GROWTH)));
        found.accept(new Measurement(
                "250 000 svar, hela vägen", all.counted(), "s", "gräns", LONGEST_SECONDS, new Aim.AtMost(1)));
        found.accept(new Measurement(
                "Svar per sekund, hela vägen",
                ALL / all.counted(),
                "/s",
                "25 000 svar",
                TENTH / tenth.counted(),
                Optional.empty()));
        found.accept(new Measurement(
                "Senare hälften i andelar", all.laterHalf(), "ggr", "första hälften", 1, new Aim.AtMost(GROWTH)));
        all.heap()
                .forEach((service, mib) -> found.accept(new Measurement(
                        "Högsta heap, " + service.module(), mib, "MiB", "gräns", MOST_MIB, new Aim.AtMost(1))));
    }

    private static void stage(
            String name,
            ToDoubleFunction<SurveyRun> seconds,
            SurveyRun tenth,
            SurveyRun all,
            Consumer<Measurement> found) {
        found.accept(new Measurement(
                "250 000 svar, " + name,
                seconds.applyAsDouble(all),
                "s",
                "tio gånger 25 000",
                10 * seconds.applyAsDouble(tenth),
                Optional.empty()));
    }

    private static void compare(
            SortedMap<String, String> undisturbed, SortedMap<String, String> disturbed, Progress progress) {
        boolean same = undisturbed.equals(disturbed);
        progress.step(String.format(
                SWEDISH,
                "Dödade tjänster, samma andelar: %s (%,d tal jämförda)",
                same ? "ja" : "nej",
                PersonSurvey.figures(undisturbed)));
        if (!same) {
            throw new IllegalStateException("andelarna skiljer sig i " + differing(undisturbed, disturbed));
        }
    }

    private static List<String> differing(Map<String, String> some, Map<String, String> others) {
        return some.keySet().stream()
                .filter(share -> !some.get(share).equals(others.get(share)))
                .limit(5)
                .toList();
    }
}
