package se.oppnajamforelser.suite.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.suite.simulation.UnitPlan.Manner;

/**
 * Who answers what and when in the demo: 301 of 316 units, 298 of them for ekonomiskt bistånd and 295 for våld i nära
 * relationer, as in Table 2 of the 2017 guides.
 */
public final class Plan {

    private static final int SILENT = 9;
    private static final int DRAFTS = 6;
    private static final int DECLINE_E = 3;
    private static final int DECLINE_V = 6;
    private static final int SECOND_THOUGHTS = 25;

    private final Round round;
    private final List<UnitPlan> units = new ArrayList<>();

    private Plan(Round round) {
        this.round = round;
    }

    /** The plan of a seed; the same seed gives the same plan. */
    public static Plan of(Round round, long seed) {
        Plan plan = new Plan(round);
        Random random = new Random(seed);
        List<Unit> shuffled = new ArrayList<>(round.frame().units());
        Collections.shuffle(shuffled, random);
        AnswerMaker maker = new AnswerMaker(round, AnswerWeights.of(round.id()), seed);
        for (int place = 0; place < shuffled.size(); place++) {
            plan.units.add(plan.unit(maker, shuffled.get(place), place, random));
        }
        return plan;
    }

    /** The first units in the shuffled order fall away, the next ones decline, the next ones change their minds. */
    private UnitPlan unit(AnswerMaker maker, Unit unit, int place, Random random) {
        LocalDate day = day(random);
        int responding = place - SILENT - DRAFTS;
        Map<String, Answers> parts = new LinkedHashMap<>();
        for (Part part : round.questionnaire().parts()) {
            boolean declines = part.id().equals("E") && responding >= 0 && responding < DECLINE_E
                    || part.id().equals("V") && responding >= DECLINE_E && responding < DECLINE_E + DECLINE_V;
            parts.put(part.id(), declines ? declined(part) : maker.part(unit, part));
        }
        Map<String, Answers> secondThoughts = new LinkedHashMap<>();
        int afterDeclining = responding - DECLINE_E - DECLINE_V;
        if (afterDeclining >= 0 && afterDeclining < SECOND_THOUGHTS) {
            Part part = round.questionnaire().parts().get(afterDeclining % parts.size());
            secondThoughts.put(part.id(), maker.changed(unit, part, parts.get(part.id())));
        }
        return new UnitPlan(unit, manner(place), day, parts, secondThoughts);
    }

    private static Answers declined(Part part) {
        return Answers.ofCells(Map.of(Cell.of(part.gate().orElseThrow()), Part.DECLINES));
    }

    private static Manner manner(int place) {
        if (place < SILENT) {
            return Manner.SILENT;
        }
        return place < SILENT + DRAFTS ? Manner.LEAVES_A_DRAFT : Manner.ANSWERS;
    }

    /** Most answer towards the end, as they do. */
    private LocalDate day(Random random) {
        long days = ChronoUnit.DAYS.between(round.opens(), round.closes());
        double late = Math.sqrt(random.nextDouble());
        return round.opens().plusDays(1 + Math.min(days - 1, (long) (late * days)));
    }

    /** The plans of the units that do something on each day, in order of day and code. */
    SortedMap<LocalDate, List<UnitPlan>> byDay() {
        SortedMap<LocalDate, List<UnitPlan>> days = new TreeMap<>();
        units.stream()
                .filter(plan -> plan.manner() != Manner.SILENT)
                .sorted((one, other) -> one.unit().code().compareTo(other.unit().code()))
                .forEach(plan -> days.computeIfAbsent(plan.day(), none -> new ArrayList<>())
                        .add(plan));
        round.reminders().forEach(day -> days.computeIfAbsent(day, none -> new ArrayList<>()));
        return days;
    }

    /** Units that have not submitted everything when a day begins. */
    TreeSet<String> unansweredOn(LocalDate day) {
        TreeSet<String> unanswered = new TreeSet<>();
        units.stream()
                .filter(plan -> plan.manner() != Manner.ANSWERS || !plan.day().isBefore(day))
                .forEach(plan -> unanswered.add(plan.unit().code()));
        return unanswered;
    }

    /** Number of units that act at all. */
    int active() {
        return (int)
                units.stream().filter(plan -> plan.manner() != Manner.SILENT).count();
    }

    /** The plans, in a random but fixed order. */
    public List<UnitPlan> units() {
        return List.copyOf(units);
    }

    /** The round that is planned for. */
    public Round round() {
        return round;
    }
}
