package se.oppnajamforelser.suite.persons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.region.Breakdown;
import se.oppnajamforelser.catalogue.region.Population;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;

/**
 * Made-up persons of a user survey and what they answer; the same for the same seed. Every kommun has as many of those who
 * respond as its share of the inhabitants, and one more in ten who stand in the list and do not. They come in an order of
 * their own, as letters do, not kommun by kommun.
 */
public final class SimulatedPersons {

    private static final char SEPARATOR = ';';
    private static final int ONE_IN_TEN_IS_SILENT = 10;
    private static final String DONT_KNOW = "vet-ej";
    private static final double UNANSWERED = 0.03;

    /** Above 1: the first groups of a breakdown are the largest. */
    private static final double FIRST_GROUPS = 1.35;

    private final Round round;
    private final long seed;
    private final List<Person> persons;
    private final List<Asked> questions;
    private final Map<String, double[]> levels = new HashMap<>();
    private final Map<SortedMap<String, String>, SortedMap<String, String>> combinations = new HashMap<>();

    /**
     * The persons of a round.
     *
     * @param round one that asks persons, with single choices only, the best answers first
     * @param responding number of those who send in the form
     */
    public SimulatedPersons(Round round, int responding, long seed) {
        this.round = round;
        this.seed = seed;
        this.questions =
                round.questionnaire().questions().stream().map(this::asked).toList();
        List<Person> inOrder = new ArrayList<>();
        responding(round, responding).forEach((kommun, number) -> addKommun(inOrder, kommun, number));
        Collections.shuffle(inOrder, new Random(seed));
        this.persons = List.copyOf(inOrder);
    }

    /** By the largest remainders. */
    private static SortedMap<String, Integer> responding(Round round, int responding) {
        Map<String, Integer> inhabitants = Population.on(round.referenceDate());
        List<String> kommuner = round.frame().units().stream().map(Unit::code).toList();
        double all = kommuner.stream().mapToInt(inhabitants::get).sum();
        SortedMap<String, Integer> numbers = new TreeMap<>();
        Map<String, Double> remainders = new HashMap<>();
        for (String kommun : kommuner) {
            double exact = inhabitants.get(kommun) / all * responding;
            numbers.put(kommun, (int) exact);
            remainders.put(kommun, exact - (int) exact);
        }
        int left = responding
                - numbers.values().stream().mapToInt(Integer::intValue).sum();
        kommuner.stream()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(kommun -> numbers.merge(kommun, 1, Integer::sum));
        return numbers;
    }

    private void addKommun(List<Person> all, String kommun, int responding) {
        int listed = responding + Math.max(0, responding - 1) / (ONE_IN_TEN_IS_SILENT - 1);
        for (int number = 1; number <= listed; number++) {
            String code = String.format("%s-%06d", kommun, number);
            all.add(new Person(code, groups(code), number % ONE_IN_TEN_IS_SILENT != 0));
        }
    }

    /** Each combination is kept once. */
    private SortedMap<String, String> groups(String code) {
        SplittableRandom random = random(code, "groups");
        SortedMap<String, String> groups = new TreeMap<>();
        for (Breakdown breakdown : round.frame().breakdowns()) {
            int number = breakdown.groups().size();
            double place = Math.pow(random.nextDouble(), FIRST_GROUPS);
            groups.put(
                    breakdown.id(),
                    breakdown.groups().get((int) (place * number)).id());
        }
        return combinations.computeIfAbsent(groups, Collections::unmodifiableSortedMap);
    }

    /** Everyone on the list. */
    public List<Person> all() {
        return persons;
    }

    /** Number of those who respond. */
    public int responding() {
        return (int) persons.stream().filter(Person::responds).count();
    }

    /** The option that a person chooses, by question; without those that are left unanswered. */
    public SortedMap<String, String> answers(Person person) {
        SplittableRandom random = random(person.code(), "answers");
        double satisfied = random.nextDouble(-1.0, 1.0)
                + random(person.groups().toString(), "groups").nextDouble(-0.2, 0.2);
        double[] levels = levels(person.kommun());
        SortedMap<String, String> answers = new TreeMap<>();
        for (int place = 0; place < questions.size(); place++) {
            Asked asked = questions.get(place);
            double drawn = random.nextDouble();
            double rank = random.nextDouble();
            if (drawn >= UNANSWERED) {
                answers.put(
                        asked.id(),
                        drawn < asked.dontKnow() ? DONT_KNOW : asked.option(levels[place] + satisfied, rank));
            }
        }
        return answers;
    }

    /** How satisfied those of a kommun are by question. */
    private double[] levels(String kommun) {
        return levels.computeIfAbsent(kommun, none -> {
            double whole = random(kommun, "kommun").nextDouble(-0.5, 0.5);
            return questions.stream()
                    .mapToDouble(asked ->
                            asked.level() + whole + random(kommun, asked.id()).nextDouble(-0.3, 0.3))
                    .toArray();
        });
    }

    private Asked asked(Question question) {
        SplittableRandom random = random(question.id(), "question");
        return new Asked(
                question.id(),
                question.optionCodes().stream()
                        .filter(code -> !code.equals(DONT_KNOW))
                        .toList(),
                UNANSWERED + random.nextDouble(0.01, 0.12),
                random.nextDouble(0.4, 2.2));
    }

    /**
     * A question as it is answered.
     *
     * @param options the best first
     * @param dontKnow the share of those who leave it unanswered or do not know
     * @param level how satisfied people are on the whole
     */
    private record Asked(String id, List<String> options, double dontKnow, double level) {

        /** The more satisfied, the nearer to the best answer. */
        String option(double satisfied, double rank) {
            double worse = Math.pow(rank, Math.exp(satisfied));
            return options.get((int) (worse * options.size()));
        }
    }

    private SplittableRandom random(String of, String what) {
        return new SplittableRandom(seed * 31 + (of + " " + what).hashCode() * 0x9E3779B97F4A7C15L);
    }

    /** The list of respondents as CSV. */
    public String list() {
        List<String> breakdowns =
                round.frame().breakdowns().stream().map(Breakdown::id).toList();
        StringBuilder csv = new StringBuilder("respondent");
        breakdowns.forEach(breakdown -> csv.append(SEPARATOR).append(breakdown));
        csv.append('\n');
        for (Person person : persons) {
            csv.append(person.code());
            breakdowns.forEach(
                    breakdown -> csv.append(SEPARATOR).append(person.groups().get(breakdown)));
            csv.append('\n');
        }
        return csv.toString();
    }

    /** Writes the answers as CSV into a folder, in files of so many persons; the files in order. */
    public List<Path> write(Path folder, int rows) {
        List<Person> responding = persons.stream().filter(Person::responds).toList();
        List<Path> files = new ArrayList<>();
        for (int from = 0; from < responding.size(); from += rows) {
            Path file = folder.resolve("svar-" + from + ".csv");
            write(file, responding.subList(from, Math.min(responding.size(), from + rows)));
            files.add(file);
        }
        return files;
    }

    private void write(Path file, List<Person> some) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, csv(some));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " kunde inte skrivas", e);
        }
    }

    private String csv(List<Person> some) {
        List<String> keys = questions.stream().map(Asked::id).toList();
        String heading = Stream.concat(Stream.of("respondent"), keys.stream())
                .collect(Collectors.joining(String.valueOf(SEPARATOR), "", "\n"));
        StringBuilder csv = new StringBuilder(heading);
        for (Person person : some) {
            SortedMap<String, String> answers = answers(person);
            csv.append(person.code());
            keys.forEach(key -> csv.append(SEPARATOR).append(answers.getOrDefault(key, "")));
            csv.append('\n');
        }
        return csv.toString();
    }
}
