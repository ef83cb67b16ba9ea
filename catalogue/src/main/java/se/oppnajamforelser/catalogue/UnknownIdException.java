package se.oppnajamforelser.catalogue;

import java.util.Collection;
import java.util.Optional;

/** Someone asked for something by an id that does not exist; says which, and which known id is nearest. */
public class UnknownIdException extends RuntimeException {

    private final String kind;
    private final String id;
    private final Optional<String> nearest;

    /**
     * An unknown id among known ones.
     *
     * @param kind what was looked for, in Swedish and in the definite form, such as {@code indikatorn}
     * @param id the unknown id
     * @param known every id that there is
     */
    public UnknownIdException(String kind, String id, Collection<String> known) {
        this(kind, id, Nearest.to(id, known));
    }

    private UnknownIdException(String kind, String id, Optional<String> nearest) {
        super(message(kind, id, nearest));
        this.kind = kind;
        this.id = id;
        this.nearest = nearest;
    }

    private static String message(String kind, String id, Optional<String> nearest) {
        String unknown = Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " \"" + id + "\" finns inte.";
        return nearest.map(known -> unknown + " Menade du \"" + known + "\"?").orElse(unknown);
    }

    /** What was looked for, such as {@code indikatorn}. */
    public String kind() {
        return kind;
    }

    /** The unknown id. */
    public String id() {
        return id;
    }

    /** The nearest known id; empty if nothing is known. */
    public Optional<String> nearest() {
        return nearest;
    }
}
