package se.oppnajamforelser.catalogue.indicator;

import java.util.ArrayList;
import java.util.List;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** Finds branches of a rule that no answers can ever reach. */
public final class Reachability {

    private Reachability() {}

    /** The branches that never decide, because they contradict themselves or earlier branches take every case. */
    public static List<Branch> unreachable(Questionnaire questionnaire, Rule.Categorical rule) {
        List<Branch> unreachable = new ArrayList<>();
        for (Branch branch : rule.branches()) {
            if (!new AnswerSearch(questionnaire, Wanted.forDeciding(rule.branches(), branch)).finds()) {
                unreachable.add(branch);
            }
        }
        return unreachable;
    }
}
