package se.oppnajamforelser.suite.persons;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/**
 * What a user survey gives, counted answer by answer from the simulated persons. Nothing of the services and nothing of the
 * catalogue's code has a say in it: the wanted answers are read out of the round's file, and a region is the beginning of
 * a code and a group.
 */
public final class PlainCount {

    private static final Pattern WANTED = Pattern.compile("(\\w+) in \\{(.+)}");
    private static final String DONT_KNOW = "vet-ej";

    private final List<Wanted> indicators;
    private final SortedMap<String, int[][]> regions = new TreeMap<>();

    /**
     * An indicator of the file.
     *
     * @param id of the indicator
     * @param question that it is asked by
     * @param options that give Ja
     */
    private record Wanted(String id, String question, Set<String> options) {}

    /** One figure of one region. */
    private enum Outcome {
        YES,
        NO,
        DONT_KNOW,
        MISSING
    }

    /**
     * What is known of an indicator in a region.
     *
     * @param yes number of persons who chose a wanted answer
     * @param no number who chose another one
     * @param dontKnow number who do not know
     * @param missing number who left it out or did not send in the form
     */
    public record Counted(int yes, int no, int dontKnow, int missing) {}

    private PlainCount(List<Wanted> indicators) {
        this.indicators = indicators;
    }

    /** The count of a round whose indicators each want some answers to one question. */
    public static PlainCount of(String round, String file, SimulatedPersons persons) {
        PlainCount count = new PlainCount(indicators(round, file));
        persons.all().forEach(person -> count.add(person, persons));
        return count;
    }

    private static List<Wanted> indicators(String round, String file) {
        String path = "/se/oppnajamforelser/catalogue/" + round + "/" + file;
        InputStream yaml = PlainCount.class.getResourceAsStream(path);
        Map<String, List<Map<String, Object>>> read = new Yaml().load(yaml);
        List<Wanted> indicators = new ArrayList<>();
        for (Map<String, Object> indicator : read.get("indicators")) {
            Map<?, ?> rule = (Map<?, ?>) indicator.get("rule");
            Matcher yes = WANTED.matcher((String) rule.get("yes"));
            if (!yes.matches() || !(yes.group(1) + " == " + DONT_KNOW).equals(rule.get("notApplicable"))) {
                throw new IllegalArgumentException("rule of " + indicator.get("id") + ": " + rule
                        + " (expected: some answers to one question, and " + DONT_KNOW + " as not applicable)");
            }
            indicators.add(new Wanted(
                    (String) indicator.get("id"),
                    yes.group(1),
                    Set.copyOf(Arrays.asList(yes.group(2).split(", ")))));
        }
        return indicators;
    }

    private void add(Person person, SimulatedPersons persons) {
        SortedMap<String, String> answers = person.responds() ? persons.answers(person) : new TreeMap<>();
        List<int[][]> counted = regions(person).stream()
                .map(region ->
                        regions.computeIfAbsent(region, none -> new int[indicators.size()][Outcome.values().length]))
                .toList();
        for (int place = 0; place < indicators.size(); place++) {
            Wanted indicator = indicators.get(place);
            int outcome = outcome(indicator, answers.getOrDefault(indicator.question(), ""))
                    .ordinal();
            for (int[][] region : counted) {
                region[place][outcome]++;
            }
        }
    }

    private static List<String> regions(Person person) {
        List<String> regions = new ArrayList<>();
        for (String whole : List.of("riket", "lan-" + person.code().substring(0, 2), "kommun-" + person.kommun())) {
            regions.add(whole);
            person.groups().forEach((breakdown, group) -> regions.add(whole + "." + breakdown + "-" + group));
        }
        return regions;
    }

    private static Outcome outcome(Wanted indicator, String answer) {
        if (answer.isEmpty()) {
            return Outcome.MISSING;
        }
        if (answer.equals(DONT_KNOW)) {
            return Outcome.DONT_KNOW;
        }
        return indicator.options().contains(answer) ? Outcome.YES : Outcome.NO;
    }

    /** The ids of the regions that somebody belongs to. */
    public Set<String> regions() {
        return regions.keySet();
    }

    /** What is counted in a region, by id of the indicator. */
    public Map<String, Counted> in(String region) {
        Map<String, Counted> counted = new LinkedHashMap<>();
        int[][] numbers = regions.get(region);
        for (int place = 0; place < indicators.size(); place++) {
            int[] one = numbers[place];
            counted.put(indicators.get(place).id(), new Counted(one[0], one[1], one[2], one[3]));
        }
        return counted;
    }
}
