package se.oppnajamforelser.scoring.explanation;

import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.remedy.Change;
import se.oppnajamforelser.catalogue.remedy.Remedies;
import se.oppnajamforelser.catalogue.remedy.Remedy;
import se.oppnajamforelser.catalogue.remedy.RemedyFinder;
import se.oppnajamforelser.catalogue.remedy.RemedyWording;

/**
 * The fewest answers that a unit would have to change to get Ja on an indicator.
 *
 * @param standing {@code changes}, or why there are none: {@code already-ja}, {@code not-submitted}, {@code no-ja}, {@code
 *     not-by-answers} or {@code nothing-helps}
 * @param text the same in a Swedish sentence
 * @param ways the first of the smallest sets of changes, each of which gives Ja by itself
 * @param more how many there are beside those
 */
public record WhatWouldGiveJa(String standing, String text, List<Way> ways, int more) {

    /** As many as people read. */
    private static final int SHOWN = 5;

    public WhatWouldGiveJa {
        ways = List.copyOf(ways);
    }

    /**
     * Changes that together give Ja.
     *
     * @param text what to do, in Swedish, a sentence for each change
     * @param changes in the order of the questionnaire
     */
    public record Way(String text, List<ChangedAnswer> changes) {

        public Way {
            changes = List.copyOf(changes);
        }
    }

    /**
     * One answer to change.
     *
     * @param answer its key, such as {@code G2[missbruk-ekonomiskt-bistand]}
     * @param change {@code answer}, {@code text}, {@code judged-text}, {@code judgement} or {@code removal}
     * @param from what stands there now
     * @param to the answers of which each will do, where it is an answer that has to be given
     */
    public record ChangedAnswer(String answer, String change, Optional<String> from, List<String> to) {

        public ChangedAnswer {
            to = List.copyOf(to);
        }

        private static ChangedAnswer of(Change change) {
            return new ChangedAnswer(change.cell().toString(), change.kind().code(), change.from(), change.to());
        }
    }

    /** What would give a unit Ja, by what it has sent in and what is known of it beside that. */
    public static WhatWouldGiveJa of(
            Questionnaire questionnaire, Submitted submitted, Supplement supplement, Indicator indicator) {
        Remedies remedies = new RemedyFinder(questionnaire).of(submitted, supplement, indicator, SHOWN);
        RemedyWording wording = new RemedyWording(questionnaire);
        return new WhatWouldGiveJa(
                remedies.standing().code(),
                wording.of(remedies),
                remedies.smallest().stream().map(remedy -> way(remedy, wording)).toList(),
                remedies.more());
    }

    private static Way way(Remedy remedy, RemedyWording wording) {
        return new Way(
                wording.of(remedy),
                remedy.changes().stream().map(ChangedAnswer::of).toList());
    }
}
