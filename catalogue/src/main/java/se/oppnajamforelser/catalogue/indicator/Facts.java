package se.oppnajamforelser.catalogue.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Evaluation;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Reading;
import se.oppnajamforelser.catalogue.expression.Truth;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** The answers that decided an outcome, told in the order of the questionnaire and in as few words as will do. */
final class Facts {

    private final Wording wording;
    private final List<Cell> order;

    Facts(Questionnaire questionnaire) {
        this.wording = new Wording(questionnaire);
        this.order = questionnaire.questions().stream()
                .flatMap(question -> question.cells().stream())
                .toList();
    }

    /**
     * One thing to tell about a cell.
     *
     * @param about the same for facts that are told together, such as rows with the same answer
     */
    private record Fact(Kind kind, Cell cell, String about) {}

    private enum Kind {
        ANSWER,
        SAID,
        NOT_ASKED
    }

    /** What was decisive in these branches. */
    String of(List<Evaluation> branches) {
        List<Fact> facts = branches.stream()
                .flatMap(this::facts)
                .distinct()
                .sorted(Comparator.comparingInt(fact -> order.indexOf(fact.cell)))
                .toList();
        List<Fact> asked =
                facts.stream().filter(fact -> fact.kind != Kind.NOT_ASKED).toList();
        return Phrases.list(together(asked.isEmpty() ? facts : asked), "och", this::tell);
    }

    /** Cells that lack an answer, such as "fråga E1 och alla 4 rader i fråga E2 är obesvarade". */
    String unanswered(Collection<Cell> cells) {
        List<List<Fact>> questions = together(cells.stream()
                .map(cell -> new Fact(Kind.SAID, cell, cell.question()))
                .sorted(Comparator.comparingInt(fact -> order.indexOf(fact.cell)))
                .toList());
        return Phrases.list(questions, "och", group -> wording.cells(cells(group)))
                + (cells.size() == 1 ? " är obesvarad" : " är obesvarade");
    }

    private static List<List<Fact>> together(List<Fact> facts) {
        Map<List<Object>, List<Fact>> groups = new LinkedHashMap<>();
        facts.forEach(fact -> groups.computeIfAbsent(
                        List.of(fact.kind, fact.cell.question(), fact.about), none -> new ArrayList<>())
                .add(fact));
        return List.copyOf(groups.values());
    }

    private static List<Cell> cells(List<Fact> facts) {
        return facts.stream().map(Fact::cell).toList();
    }

    private String tell(List<Fact> group) {
        Fact first = group.get(0);
        return switch (first.kind) {
            case ANSWER ->
                group.size() == 1
                        ? "svaret på " + wording.cell(first.cell) + " är " + first.about
                        : wording.cells(cells(group)) + " har svaret " + first.about;
            case SAID -> first.about;
            case NOT_ASKED -> "fråga " + first.cell.question() + " inte ställdes";
        };
    }

    /** The answers that made a step what it is: what was false in a false and, what was true in a true or. */
    private Stream<Fact> facts(Evaluation step) {
        if (step.expression() instanceof Expression.Previous previous) {
            return Stream.of(new Fact(Kind.SAID, previous.test().cell(), before(previous, step)));
        }
        if (step.reading().isPresent()) {
            return Stream.of(fact(step, step.reading().get()));
        }
        Cell first = step.expression().cells().findFirst().orElseThrow();
        if (step.expression() instanceof Expression.Count count) {
            return Stream.of(
                    isNotAsked(step)
                            ? new Fact(Kind.NOT_ASKED, first, "")
                            : new Fact(Kind.SAID, first, counted(count, step)));
        }
        if (step.expression() instanceof Expression.Numbers) {
            String text = wording.of(step.expression());
            return Stream.of(new Fact(
                    Kind.SAID, first, step.truth() == Truth.TRUE ? text : "kravet att " + text + " inte är uppfyllt"));
        }
        Stream<Evaluation> same = step.expression() instanceof Expression.Not
                ? step.steps().stream()
                : step.steps().stream().filter(part -> part.truth() == step.truth());
        return same.flatMap(this::facts);
    }

    private static boolean isNotAsked(Evaluation count) {
        return count.steps().stream().allMatch(row -> row.reading().orElseThrow() instanceof Reading.NotAsked);
    }

    private Fact fact(Evaluation step, Reading reading) {
        Cell cell = step.expression().cells().findFirst().orElseThrow();
        if (reading instanceof Reading.NotAsked) {
            return new Fact(Kind.NOT_ASKED, cell, "");
        }
        if (reading instanceof Reading.Answered && step.expression() instanceof Expression.Judged) {
            boolean meets = step.truth() == Truth.TRUE;
            return new Fact(
                    Kind.SAID,
                    cell,
                    "texten i " + wording.cell(cell) + " är bedömd och uppfyller " + (meets ? "" : "inte ") + "kraven");
        }
        if (reading instanceof Reading.Answered answered && !(step.expression() instanceof Expression.Answered)) {
            return new Fact(Kind.ANSWER, cell, wording.answer(cell, answered.answer()));
        }
        String answered = step.truth() == Truth.TRUE ? " är besvarad" : " är obesvarad";
        return new Fact(Kind.SAID, cell, wording.cell(cell) + answered);
    }

    /** Such as "svaret på fråga B3 var "Nej" året före". */
    private String before(Expression.Previous previous, Evaluation step) {
        Cell cell = previous.test().cell();
        String answer = step.reading().orElseThrow() instanceof Reading.Answered answered
                ? "var " + wording.answer(cell, answered.answer())
                : "är okänt för";
        return "svaret på " + wording.cell(cell) + " " + answer + " året före";
    }

    /** A text that nobody has judged yet. */
    String toBeJudged(Collection<Cell> cells) {
        return "texten i " + Phrases.list(List.copyOf(cells), "och", wording::cell) + " inte är bedömd";
    }

    /** Such as "bara 5 av 10 rader i fråga E6a har svaret "Ja" (kravet är minst 7)". */
    private String counted(Expression.Count count, Evaluation step) {
        int rows = count.rows().size();
        int found = (int)
                step.steps().stream().filter(row -> row.truth() == Truth.TRUE).count();
        String told = found + " av " + rows + " rader";
        if (found == 0) {
            told = "ingen rad";
        } else if (found == rows) {
            told = Phrases.all(rows);
        } else if (step.truth() == Truth.FALSE && count.comparison().isFloor()) {
            told = "bara " + told;
        }
        boolean plain = found == rows && count.limit() == rows;
        return told
                + wording.haveAnswer(count.question(), count.rows())
                + (plain ? "" : " (kravet är " + Phrases.number(count.comparison()) + " " + count.limit() + ")");
    }
}
