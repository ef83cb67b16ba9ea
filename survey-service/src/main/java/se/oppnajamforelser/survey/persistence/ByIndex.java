package se.oppnajamforelser.survey.persistence;

import org.jdbi.v3.core.Handle;

/**
 * Has the rest of a transaction look rows up by the index. The plan for thousands of look-ups is kept from when the table
 * was still empty, when reading all of it is the cheapest; as it fills, that would read the whole table for each of them.
 */
final class ByIndex {

    private ByIndex() {}

    static void lookUp(Handle handle) {
        handle.createQuery("select set_config('enable_seqscan', 'off', true)")
                .mapTo(String.class)
                .one();
    }
}
