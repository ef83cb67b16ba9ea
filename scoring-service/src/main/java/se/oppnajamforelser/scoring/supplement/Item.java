package se.oppnajamforelser.scoring.supplement;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.indicator.RegisterEntry;

/** One thing that is known of a unit beside what it has sent in. */
public sealed interface Item {

    /** What sort of thing it is. */
    Kind kind();

    /** What it is about: an answer key, an indicator's id, or the unit as a whole if empty. */
    String subject();

    /**
     * What the unit answered the year before; never counted as answers.
     *
     * @param answers as text, by answer key of this year's questionnaire
     */
    record PreviousAnswers(SortedMap<String, String> answers) implements Item {

        public PreviousAnswers {
            answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        }

        @Override
        public Kind kind() {
            return Kind.PREVIOUS_ANSWERS;
        }

        @Override
        public String subject() {
            return "";
        }

        /** Without the answers: they never stand in a log. */
        @Override
        public String toString() {
            return answers.size() + " previous answers";
        }
    }

    /**
     * Whether a person has found that a text meets the demands on it. Holds for that text only: when the unit writes
     * another one, it is to be judged again.
     *
     * @param cell answer key of the text, such as {@code E7Annan}
     * @param text digest of the text that was judged
     * @param meets whether it meets the demands
     */
    record Judgement(String cell, TextDigest text, boolean meets) implements Item {

        @Override
        public Kind kind() {
            return Kind.JUDGEMENT;
        }

        @Override
        public String subject() {
            return cell;
        }
    }

    /**
     * What a register or a list says of the unit.
     *
     * @param indicator id of the indicator
     * @param period the time that it is about, such as {@code 2014} or {@code 2014-09}
     * @param entry the figures
     */
    record RegisterValue(String indicator, String period, RegisterEntry entry) implements Item {

        @Override
        public Kind kind() {
            return Kind.REGISTER_VALUE;
        }

        @Override
        public String subject() {
            return indicator;
        }
    }

    /**
     * That the correction by the year before does not hold for the unit, so that the outcome is the one before it.
     *
     * @param indicator id of the indicator
     */
    record WithdrawnCorrection(String indicator) implements Item {

        @Override
        public Kind kind() {
            return Kind.WITHDRAWN_CORRECTION;
        }

        @Override
        public String subject() {
            return indicator;
        }
    }
}
