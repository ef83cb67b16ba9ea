package se.oppnajamforelser.catalogue.indicator;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Evaluation;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Reading;
import se.oppnajamforelser.catalogue.expression.Truth;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** Why a unit got its outcome, in Swedish: "Nej, eftersom svaret på fråga E4 är "Nej".". */
public final class Explanation {

    private final Wording wording;

    /** Explanations of outcomes over one questionnaire. */
    public Explanation(Questionnaire questionnaire) {
        this.wording = new Wording(questionnaire);
    }

    /** One sentence that starts with the outcome. */
    public String because(Settled settled) {
        if (settled.outcome() == Outcome.TAL) {
            return "Talet är " + settled.value().orElseThrow().toPlainString().replace('.', ',') + ".";
        }
        return settled.outcome().label() + ", eftersom " + reason(settled) + ".";
    }

    private String reason(Settled settled) {
        if (!settled.missing().isEmpty()) {
            return missing(settled.missing());
        }
        if (settled.reason().isPresent()) {
            return settled.reason().get().text();
        }
        if (settled.steps().isEmpty()) {
            return "frågan inte ställdes";
        }
        List<Evaluation> decisive = settled.steps().stream()
                .filter(step ->
                        settled.outcome() == Outcome.NEJ || step.branch().outcome() == settled.outcome())
                .map(Settled.Step::evaluation)
                .toList();
        List<String> facts = decisive.stream().flatMap(this::facts).distinct().toList();
        return Wording.list(facts, "och", fact -> fact);
    }

    private String missing(SortedSet<Cell> missing) {
        String questions = Wording.list(List.copyOf(missing), "och", wording::cell);
        return questions + (missing.size() == 1 ? " inte är besvarad" : " inte är besvarade");
    }

    /** The answers that made a step what it is: what was false in a false and, what was true in a true or. */
    private Stream<String> facts(Evaluation step) {
        if (step.reading().isPresent()) {
            return Stream.of(fact(step, step.reading().get()));
        }
        if (step.expression() instanceof Expression.Count) {
            long rows = step.steps().stream()
                    .filter(row -> row.truth() == Truth.TRUE)
                    .count();
            return Stream.of(rows + " av " + step.steps().size() + " rader har det svar som krävs, och kravet är att "
                    + wording.of(step.expression()));
        }
        if (step.steps().isEmpty()) {
            return Stream.of(
                    (step.truth() == Truth.TRUE ? "" : "det gäller inte att ") + wording.of(step.expression()));
        }
        Stream<Evaluation> same = step.expression() instanceof Expression.Not
                ? step.steps().stream()
                : step.steps().stream().filter(part -> part.truth() == step.truth());
        return same.flatMap(this::facts);
    }

    private String fact(Evaluation step, Reading reading) {
        Cell cell = step.expression().cells().findFirst().orElseThrow();
        if (reading instanceof Reading.NotAsked) {
            return wording.cell(cell) + " inte ställdes";
        }
        if (reading instanceof Reading.Answered answered && !(step.expression() instanceof Expression.Answered)) {
            return "svaret på " + wording.cell(cell) + " är " + wording.answer(cell, answered.answer());
        }
        return wording.cell(cell) + (step.truth() == Truth.TRUE ? " är besvarad" : " inte är besvarad");
    }
}
