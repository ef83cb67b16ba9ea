package se.oppnajamforelser.suite.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.persons.PersonSurvey;
import se.oppnajamforelser.suite.persons.SimulatedPersons;
import se.oppnajamforelser.suite.persons.TrialCheck;
import se.oppnajamforelser.suite.show.Progress;

/**
 * A user survey carried out in a suite of its own, and how long it took. The files are written before the clock starts.
 *
 * @param listed seconds until the list of respondents was taken in and the round was open
 * @param accepted seconds until the last file of answers was taken in and the round was closed
 * @param scored seconds until every form had its outcomes
 * @param counted seconds until the shares of every region rested on every form and were told
 * @param tried seconds that another rule took to be tried on every form, once all was counted
 * @param laterHalf how many times as long the later half of the outcomes took to be counted as the first
 * @param heap the most heap that each service was seen with, in MiB
 * @param shares every figure by region and indicator
 */
record SurveyRun(
        double listed,
        double accepted,
        double scored,
        double counted,
        double tried,
        double laterHalf,
        Map<Service, Double> heap,
        SortedMap<String, String> shares) {

    private static final int ROWS = 5_000;

    /** Only the best of the answers counts, and not the two best. */
    private static final String STRICTER = """
            indicators:
              ao-beslut-anpassat-behov-hemtjanst:
                rule: {yes: "B1 == mycket-bra", notApplicable: "B1 == vet-ej"}
            """;

    private static final long MILLIS_BETWEEN_LOOKS = 200;
    private static final long LONGEST_NANOS = 1_800_000_000_000L;

    /** The run of a survey, while each of these services is killed when it is half-way, in turn. */
    static SurveyRun of(String round, SimulatedPersons persons, List<Service> killed, Progress progress) {
        String list = persons.list();
        try (Servers servers = Servers.start(progress);
                HeapWatch heap = new HeapWatch(servers.suite())) {
            Suite suite = servers.suite();
            List<Path> files = persons.write(suite.place().data().resolve("svar"), ROWS);
            PersonSurvey survey = new PersonSurvey(suite, round);
            Kills kills = new Kills(suite, killed, persons.responding(), progress);
            Pace scored = new Pace(suite, Service.SCORING, Topic.SUBMISSIONS);
            Pace counted = new Pace(suite, Service.AGGREGATION, Topic.OUTCOMES);
            progress.step("Skickar in listan och " + files.size() + " filer med svar");
            long start = System.nanoTime();
            survey.list(list, persons.all().size());
            survey.open();
            double listedAt = seconds(start);
            for (Path file : files) {
                survey.answers(file);
                scored.look();
                counted.look();
                kills.look();
            }
            survey.close();
            double acceptedAt = seconds(start);
            progress.step("Alla svar är mottagna; väntar på andelarna");
            await(survey, persons.responding(), start, List.of(scored::look, counted::look, kills::look), counted);
            double countedAt = seconds(start);
            kills.requireAll();
            progress.step("Alla andelar vilar på alla svar; läser dem");
            SortedMap<String, String> shares = survey.shares();
            long trial = System.nanoTime();
            JsonNode difference = survey.tryOut(STRICTER);
            double tried = seconds(trial);
            progress.step(difference.path("unitsChanged").asInt()
                    + " personer fick ett annat utfall i ett försök med en annan" + " regel; "
                    + TrialCheck.require(difference, shares) + " andelar före ändringen stämmer");
            return new SurveyRun(
                    listedAt,
                    acceptedAt,
                    scored.secondsUntilLast(start),
                    countedAt,
                    tried,
                    counted.laterHalf(),
                    heap.most(),
                    shares);
        }
    }

    /** Asks how far it has come only when everything is handled, as far as is known: the answer costs a look at all forms. */
    private static void await(PersonSurvey survey, int responding, long start, List<Runnable> looks, Pace counted) {
        while (!counted.mayHaveReached(responding) || !survey.isCounted(responding)) {
            if (System.nanoTime() - start > LONGEST_NANOS) {
                throw new IllegalStateException(
                        "Andelarna vilar inte på alla " + responding + " svar efter en halvtimme");
            }
            looks.forEach(Runnable::run);
            Pause.millis(MILLIS_BETWEEN_LOOKS);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
