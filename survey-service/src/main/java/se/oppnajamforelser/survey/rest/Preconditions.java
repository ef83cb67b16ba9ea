package se.oppnajamforelser.survey.rest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.oppnajamforelser.survey.answer.Seen;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** The headers by which nobody overwrites another's answers unawares. */
final class Preconditions {

    private static final Pattern ENTITY_TAG = Pattern.compile("\"?(\\d{1,18})\"?");

    private Preconditions() {}

    /**
     * The revision in If-Match.
     *
     * @throws RefusedException if there is none, or it is no revision
     */
    static Seen required(Optional<String> ifMatch) {
        return ifMatch.map(Preconditions::seen)
                .orElseThrow(() -> new RefusedException(
                        Refusal.REVISION_MISSING,
                        "Ange i If-Match vilken revision av svaren du har ändrat, till exempel If-Match: \"3\". Den står "
                                + "i ETag när du hämtar svaren. Är inget sparat ännu är den \"0\"."));
    }

    /**
     * The revision in If-Match; anything if there is none.
     *
     * @throws RefusedException if it is no revision
     */
    static Seen optional(Optional<String> ifMatch) {
        return ifMatch.map(Preconditions::seen).orElseGet(Seen::anything);
    }

    /** The entity tag of a revision. */
    static String entityTag(long revision) {
        return "\"" + revision + "\"";
    }

    private static Seen seen(String ifMatch) {
        Matcher matcher = ENTITY_TAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new RefusedException(
                    Refusal.INVALID_REQUEST,
                    "If-Match är " + ifMatch + ". Det ska vara en revision inom citattecken, till exempel \"3\".");
        }
        return Seen.at(Long.parseLong(matcher.group(1)));
    }
}
