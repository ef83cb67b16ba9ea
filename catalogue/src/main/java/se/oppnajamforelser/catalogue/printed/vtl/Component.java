package se.oppnajamforelser.catalogue.printed.vtl;

import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.question.Part;

/**
 * A measure of the dataset that a transformation reads; it may be null where nothing is known.
 *
 * @param name its name, without the quotation marks that VTL wants around it
 * @param type the VTL type
 */
public record Component(String name, Type type) implements Comparable<Component> {

    /** The VTL types that measures have. */
    public enum Type {
        STRING,
        NUMBER,
        BOOLEAN
    }

    /** The answer in a cell as it was given; null if there is none. */
    static Component answer(Cell cell) {
        return new Component(cell.toString(), Type.STRING);
    }

    /** The number answered in a cell; null if there is none or the answer is no number. */
    static Component number(Cell cell) {
        return new Component("number(" + cell + ")", Type.NUMBER);
    }

    /** Whether an option was chosen in a cell that takes several; null if there is no answer. */
    static Component chosen(Cell cell, String option) {
        return new Component("chosen(" + cell + ", " + option + ")", Type.BOOLEAN);
    }

    /** The same measure of the year before. */
    Component previous() {
        return new Component("previous(" + name + ")", type);
    }

    /** Whether the text in a cell was judged to meet its demands; null if nobody has judged it. */
    static Component judged(Cell cell) {
        return new Component("judgement(" + cell + ")", Type.BOOLEAN);
    }

    /** Whether a part of the questionnaire was sent in. */
    static Component sent(Part part) {
        return new Component("sent(" + part.id() + ")", Type.BOOLEAN);
    }

    /** Whether the correction of an indicator has been withdrawn. */
    static Component withdrawn(IndicatorId indicator) {
        return new Component("withdrawn(" + indicator + ")", Type.BOOLEAN);
    }

    /** One of the figures that a register has for an indicator. */
    static Component register(IndicatorId indicator, String figure) {
        return new Component("register(" + indicator + ", " + figure + ")", Type.NUMBER);
    }

    /** Whether the unit is on the list of an indicator. */
    static Component listed(IndicatorId indicator) {
        return new Component("listed(" + indicator + ")", Type.BOOLEAN);
    }

    @Override
    public int compareTo(Component other) {
        return name.compareTo(other.name);
    }
}
