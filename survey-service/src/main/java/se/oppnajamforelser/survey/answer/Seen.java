package se.oppnajamforelser.survey.answer;

import java.util.OptionalLong;

/**
 * What a person has seen of a draft before changing it, so that nobody overwrites another's answers unawares.
 *
 * @param revision the draft's revision; empty where the person need not have seen it
 */
public record Seen(OptionalLong revision) {

    /** The draft as it was at that revision; 0 before anything was written. */
    public static Seen at(long revision) {
        return new Seen(OptionalLong.of(revision));
    }

    /** Whatever stands there. */
    public static Seen anything() {
        return new Seen(OptionalLong.empty());
    }

    /**
     * Lets the change pass if the draft is still what was seen.
     *
     * @throws ChangedMeanwhileException otherwise; says who changed it and when
     */
    public void require(Draft draft) {
        revision.ifPresent(seen -> ChangedMeanwhileException.refuseUnlessSeen(draft, seen));
    }
}
