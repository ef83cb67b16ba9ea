package se.oppnajamforelser.catalogue.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.indicator.Wanted;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** Finds what would give a unit Ja, over one questionnaire. Safe for use by several threads. */
public final class RemedyFinder {

    /** The answer to an opening question with which a unit answers for the area. */
    private static final String ANSWERS_FOR_IT = "ja";

    private final Questionnaire questionnaire;
    private final Scorer scorer;

    /** A finder for the rules of one questionnaire. */
    public RemedyFinder(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.scorer = new Scorer(questionnaire);
    }

    /**
     * The smallest changes that give Ja, or an outcome that counts as Ja.
     *
     * @param shown how many of them to give at most
     */
    public Remedies of(Submitted submitted, Supplement supplement, Indicator indicator, int shown) {
        Rule rule = indicator.rule();
        if (scorer.of(submitted, supplement).settle(indicator).outcome() == Outcome.JA) {
            return Remedies.none(Remedies.Standing.ALREADY_JA);
        }
        if (rule instanceof Rule.Given) {
            return Remedies.none(Remedies.Standing.NOT_BY_ANSWERS);
        }
        List<List<Wanted>> goals = goals(indicator, supplement);
        if (goals.isEmpty()) {
            return Remedies.none(Remedies.Standing.NO_JA);
        }
        if (!submitted.byPart().keySet().containsAll(indicator.parts())) {
            return Remedies.none(Remedies.Standing.NOT_SUBMITTED);
        }
        List<Remedy> found = search(submitted, supplement, indicator, goals);
        List<Remedy> first = found.stream().limit(shown).toList();
        return found.isEmpty()
                ? Remedies.none(Remedies.Standing.NOTHING_HELPS)
                : new Remedies(Remedies.Standing.CHANGES, first, found.size() - first.size());
    }

    /** For each branch that gives Ja: that it holds, and none before it does. */
    private static List<List<Wanted>> goals(Indicator indicator, Supplement supplement) {
        boolean withdrawn = supplement.withdrawn().contains(indicator.id());
        List<Branch> branches = indicator.rule().branches().stream()
                .filter(branch -> !withdrawn || branch.kind() != Branch.Kind.CORRECTED)
                .toList();
        return branches.stream()
                .filter(branch -> branch.outcome().countsAs() == Outcome.JA)
                .map(branch -> Wanted.forDeciding(branches, branch))
                .toList();
    }

    /** A part that was declined must be answered for first; whoever opens it may answer all of it. */
    private List<Remedy> search(
            Submitted submitted, Supplement supplement, Indicator indicator, List<List<Wanted>> goals) {
        List<Change> openings = new ArrayList<>();
        Trial trial = new Trial(questionnaire, submitted.all(), supplement.previous(), supplement.judgements());
        for (Part part : questionnaire.parts()) {
            if (indicator.parts().contains(part.id()) && !submitted.responds(part)) {
                Cell gate = Cell.of(part.gate().orElseThrow());
                Change opening = Change.toAnswer(gate, Optional.of(Part.DECLINES), ANSWERS_FOR_IT);
                openings.add(opening);
                trial = trial.with(opening);
            }
        }
        Set<String> open = questionnaire.parts().stream()
                .filter(part -> indicator.parts().contains(part.id()) || submitted.responds(part))
                .map(Part::id)
                .collect(Collectors.toSet());
        return new RemedySearch(questionnaire, goals, cell -> isChangeable(cell, open)).from(trial, openings);
    }

    private boolean isChangeable(Cell cell, Set<String> open) {
        Part part = questionnaire.partOf(cell.question());
        return open.contains(part.id())
                && part.gate().filter(cell.question()::equals).isEmpty();
    }
}
