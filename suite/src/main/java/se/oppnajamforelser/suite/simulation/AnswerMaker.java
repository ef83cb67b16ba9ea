package se.oppnajamforelser.suite.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Reading;
import se.oppnajamforelser.catalogue.question.AnswerSheet;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Choice;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;

/**
 * Makes up plausible answers. In every size group the units are put in another random order for each cell and take the
 * options in proportion to the weights, so that even a small group comes near its expected share.
 */
final class AnswerMaker {

    private final Round round;
    private final AnswerWeights weights;
    private final Map<Cell, Map<String, Double>> places = new HashMap<>();

    AnswerMaker(Round round, AnswerWeights weights, long seed) {
        this.round = round;
        this.weights = weights;
        Map<String, List<String>> groups = round.frame().units().stream()
                .collect(Collectors.groupingBy(
                        Unit::sizeGroup, TreeMap::new, Collectors.mapping(Unit::code, Collectors.toList())));
        for (Question question : round.questionnaire().questions()) {
            for (Cell cell : question.cells()) {
                Random random = new Random(seed ^ cell.toString().hashCode());
                places.put(cell, places(groups, random));
            }
        }
    }

    private static Map<String, Double> places(Map<String, List<String>> groups, Random random) {
        Map<String, Double> places = new HashMap<>();
        groups.values().forEach(units -> {
            List<String> shuffled = new ArrayList<>(units);
            Collections.shuffle(shuffled, random);
            for (int rank = 0; rank < shuffled.size(); rank++) {
                places.put(shuffled.get(rank), (rank + random.nextDouble()) / shuffled.size());
            }
        });
        return places;
    }

    /** The answers of a unit to a whole part, every question that is asked. */
    Answers part(Unit unit, Part part) {
        return completed(unit, part, Answers.NONE);
    }

    private Answers completed(Unit unit, Part part, Answers begun) {
        Answers answers = begun;
        for (Question question : part.questions()) {
            for (Cell cell : question.cells()) {
                Reading reading = new AnswerSheet(round.questionnaire(), answers).read(cell);
                if (reading instanceof Reading.Unanswered && question.requires(cell)) {
                    answers = answers.with(cell, answer(unit, question, cell));
                }
            }
        }
        return answers;
    }

    private String answer(Unit unit, Question question, Cell cell) {
        double place = places.get(cell).get(unit.code());
        if (question.kind() == QuestionKind.TEXT) {
            return place < 0.5 ? "ASI (Addiction Severity Index)" : "En egen anpassning av ASI";
        }
        if (question.kind().isNumber()) {
            return String.valueOf((int) (place * 40));
        }
        return weights.choose(question, cell, unit.sizeGroup(), place);
    }

    /** The same answers with another one to the part's last main question, for a unit that changes its mind. */
    Answers changed(Unit unit, Part part, Answers answers) {
        Question last = part.questions().stream()
                .filter(question ->
                        question.askedWhen().isEmpty() && !question.options().isEmpty())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        Cell cell = last.cells().get(0);
        String other = last.options().stream()
                .map(Choice::code)
                .filter(code -> answers.to(cell).filter(code::equals).isEmpty())
                .findFirst()
                .orElseThrow();
        Answers completed = completed(unit, part, answers.with(cell, other));
        return new AnswerSheet(round.questionnaire(), completed).counted();
    }
}
