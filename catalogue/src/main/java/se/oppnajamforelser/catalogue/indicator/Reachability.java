package se.oppnajamforelser.catalogue.indicator;

import java.util.ArrayList;
import java.util.List;
import se.oppnajamforelser.catalogue.expression.Truth;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** Finds branches of a rule that no answers can ever reach. */
public final class Reachability {

    private Reachability() {}

    /** The branches that never decide, because they contradict themselves or earlier branches take every case. */
    public static List<Branch> unreachable(Questionnaire questionnaire, Rule.Categorical rule) {
        List<Branch> unreachable = new ArrayList<>();
        List<AnswerSearch.Wanted> wanted = new ArrayList<>();
        for (Branch branch : rule.branches()) {
            List<AnswerSearch.Wanted> here = new ArrayList<>(wanted);
            here.add(new AnswerSearch.Wanted(branch.condition(), Truth.TRUE));
            if (!new AnswerSearch(questionnaire, here).finds()) {
                unreachable.add(branch);
            }
            wanted.add(new AnswerSearch.Wanted(branch.condition(), Truth.FALSE));
        }
        return unreachable;
    }
}
