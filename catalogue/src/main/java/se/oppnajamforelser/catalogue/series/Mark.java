package se.oppnajamforelser.catalogue.series;

import se.oppnajamforelser.catalogue.yaml.Texts;

/**
 * Something that whoever reads a point of a series has to know.
 *
 * @param kind what it is about
 * @param text what it is, in Swedish
 */
public record Mark(Kind kind, String text) {

    /** What a mark is about. */
    public enum Kind {
        /** The figure cannot be compared directly with an earlier year. */
        COMPARABILITY,
        /** The region has other units than at the point before, or the unit is in another group. */
        CHANGED_GROUP,
        /** Others stand for the unit: it was merged or divided. */
        CHANGED_UNIT,
        /** There is no figure: the region or unit was not in the round. */
        NOT_MEASURED,
        /** The figure is not shown. */
        WITHHELD;

        /** The code used in answers, such as {@code changed-unit}. */
        public String code() {
            return Texts.code(this);
        }
    }
}
