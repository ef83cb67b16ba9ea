package se.oppnajamforelser.catalogue.printed.decision;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Reading;
import se.oppnajamforelser.catalogue.expression.Truth;

/**
 * What stands in a cell that takes one answer: one of the classes of options that the rule tells apart, no answer, or
 * that it was not asked. Where it is unknown whether it was asked, it counts as no answer.
 *
 * @param text the cell in Swedish
 * @param cell the cell
 * @param classes the classes; the last takes every answer that is in no other
 */
record CellAnswer(String text, Cell cell, List<AnswerClass> classes) implements Condition {

    CellAnswer {
        classes = List.copyOf(classes);
    }

    @Override
    public List<String> values() {
        return Stream.concat(classes.stream().map(AnswerClass::text), Stream.of("obesvarat", "frågan ställdes inte"))
                .toList();
    }

    private int unanswered() {
        return classes.size();
    }

    private int notAsked() {
        return classes.size() + 1;
    }

    @Override
    public int valueIn(Circumstances circumstances) {
        Reading reading = circumstances.situation().read(cell);
        if (reading instanceof Reading.NotAsked) {
            return notAsked();
        }
        return reading instanceof Reading.Answered answered ? classOf(answered.answer()) : unanswered();
    }

    private int classOf(String answer) {
        return IntStream.range(0, classes.size())
                .filter(place -> classes.get(place).options().contains(answer))
                .findFirst()
                .orElse(classes.size() - 1);
    }

    @Override
    public SortedSet<Integer> possible(Picked picked) {
        SortedSet<Integer> possible = new TreeSet<>();
        picked.asked(cell).ifPresentOrElse(asked -> possible.addAll(whereAsked(asked)), () -> possible.addAll(all()));
        return possible;
    }

    private List<Integer> whereAsked(Truth asked) {
        return switch (asked) {
            case FALSE -> List.of(notAsked());
            case UNKNOWN -> List.of(unanswered());
            case TRUE -> IntStream.rangeClosed(0, unanswered()).boxed().toList();
        };
    }

    /** Whether the answer is one of these options, where the cell has that value. */
    Truth truth(int value, Expression.OneOf test) {
        if (value == unanswered()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(value < unanswered() && classes.get(value).passes(test));
    }
}
