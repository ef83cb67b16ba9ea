package se.oppnajamforelser.catalogue.series;

import java.util.Optional;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.Share.Bounds;
import se.oppnajamforelser.catalogue.yaml.Texts;

/**
 * Whether the difference between two shares could come from non-response alone, that is, vanish or turn if everyone had
 * answered.
 */
public enum Verdict {
    /** Both are fully answered and alike. */
    NO_DIFFERENCE("Andelarna är lika stora, och alla har svarat."),
    /** The bounds have a share in common. */
    MAY_BE_NON_RESPONSE("Skillnaden kan bero enbart på bortfall."),
    /** However the missing units had answered, the difference would have had the same sign. */
    NOT_ONLY_NON_RESPONSE("Skillnaden kan inte bero enbart på bortfall."),
    /** There are no bounds: it is no share of units, or no unit counts. */
    UNKNOWN("Det går inte att säga om skillnaden kan bero på bortfall, eftersom det saknas andelar att jämföra.");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** The verdict on two shares, whichever comes first. */
    public static Verdict of(Share one, Share other) {
        Optional<Bounds> bounds = one.bounds();
        Optional<Bounds> others = other.bounds();
        if (bounds.isEmpty() || others.isEmpty()) {
            return UNKNOWN;
        }
        return of(bounds.get(), others.get());
    }

    private static Verdict of(Bounds one, Bounds other) {
        if (isPoint(one) && isPoint(other) && one.equals(other)) {
            return NO_DIFFERENCE;
        }
        boolean apart =
                one.lowest().compareTo(other.highest()) > 0 || other.lowest().compareTo(one.highest()) > 0;
        return apart ? NOT_ONLY_NON_RESPONSE : MAY_BE_NON_RESPONSE;
    }

    private static boolean isPoint(Bounds bounds) {
        return bounds.lowest().compareTo(bounds.highest()) == 0;
    }

    /** The code used in answers, such as {@code may-be-non-response}. */
    public String code() {
        return Texts.code(this);
    }

    /** The verdict in a Swedish sentence. */
    public String text() {
        return text;
    }
}
