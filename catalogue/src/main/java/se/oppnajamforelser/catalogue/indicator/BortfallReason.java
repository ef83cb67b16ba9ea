package se.oppnajamforelser.catalogue.indicator;

import java.util.Locale;

/** Why a unit has no outcome. */
public enum BortfallReason {
    /** The part was sent in, but questions that could decide have no answer. */
    MISSING_ANSWERS("frågor som kan avgöra utfallet inte är besvarade"),
    /** A text can decide, and nobody has judged it yet. */
    TO_BE_JUDGED("ett fritextsvar som kan avgöra utfallet inte är bedömt"),
    /** No register or list has been brought in that says anything of the unit. */
    NOT_DELIVERED("uppgiften inte har lämnats till registret"),
    /** The unit said in the opening question that it cannot answer for the area. */
    AREA_DECLINED("kommunen eller stadsdelen har valt att inte besvara området"),
    /** The part of the questionnaire was never sent in. */
    NOT_SUBMITTED("delen av enkäten inte är inskickad");

    private final String text;

    BortfallReason(String text) {
        this.text = text;
    }

    /** The code used in events, such as {@code area-declined}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason in Swedish, to stand after "eftersom". */
    public String text() {
        return text;
    }
}
