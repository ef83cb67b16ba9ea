package se.oppnajamforelser.catalogue.printed.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a decision table is made from.
 *
 * @param conditions the conditions, in the order in which they are asked
 * @param outcome what the values that are picked give; empty as long as they do not settle it, never when all are picked
 */
record Cases(List<Condition> conditions, Function<Picked, Optional<Decided>> outcome) {

    Cases {
        conditions = List.copyOf(conditions);
    }
}
