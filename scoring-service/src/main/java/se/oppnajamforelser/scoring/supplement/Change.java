package se.oppnajamforelser.scoring.supplement;

import java.util.Optional;

/**
 * A change of what is known of a unit.
 *
 * @param kind what sort of thing changes
 * @param subject what it is about
 * @param item what is known from now on; empty if it is taken back
 */
public record Change(Kind kind, String subject, Optional<Item> item) {

    /** From now on this is known. */
    public static Change to(Item item) {
        return new Change(item.kind(), item.subject(), Optional.of(item));
    }

    /** It is known no more. */
    public static Change takenBack(Kind kind, String subject) {
        return new Change(kind, subject, Optional.empty());
    }
}
