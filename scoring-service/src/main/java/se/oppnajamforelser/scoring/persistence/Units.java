package se.oppnajamforelser.scoring.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import se.oppnajamforelser.scoring.outcome.UnitKey;

/** The units that have sent in something: to lock them, and to go through them. */
@Singleton
public class Units {

    /** More than all kommuner and stadsdelar of every round; of persons only the latest are remembered. */
    private static final int MOST_REMEMBERED = 20_000;

    private final Jdbi jdbi;

    /** Units that need not be added again; most likely, since the transaction that added them may have been rolled back. */
    private final Set<UnitKey> added = ConcurrentHashMap.newKeySet();

    Units(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Locks units until the transaction ends, in their order everywhere, so that two transactions over the same units
     * wait for each other and never in a circle.
     */
    public void lock(SortedSet<UnitKey> units) {
        jdbi.useHandle(handle -> {
            if (!added.containsAll(units) || lockAdded(handle, units) < units.size()) {
                add(handle, units);
                lockAdded(handle, units);
            }
        });
        if (added.size() + units.size() > MOST_REMEMBERED) {
            added.clear();
        }
        added.addAll(units);
    }

    /** The first units that have sent in something to a round; so many at most. */
    public List<UnitKey> first(String round, int atMost) {
        return after(new UnitKey(round, ""), atMost);
    }

    /** The units of the same round that follow on one, in the order of the database; so many at most. */
    public List<UnitKey> after(UnitKey unit, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select unit from unit where round = :round and unit > :unit order by unit limit :atMost
                        """)
                .bind("round", unit.round())
                .bind("unit", unit.unit())
                .bind("atMost", atMost)
                .map((rs, context) -> new UnitKey(unit.round(), rs.getString("unit")))
                .list());
    }

    private static int lockAdded(Handle handle, SortedSet<UnitKey> units) {
        return handle.createQuery("""
                        select 1 from unit
                        where (round, unit) in (select * from unnest(:rounds, :units))
                        order by round collate "C", unit collate "C"
                        for update
                        """)
                .bind("rounds", Keys.rounds(units))
                .bind("units", Keys.units(units))
                .mapTo(Integer.class)
                .list()
                .size();
    }

    private static void add(Handle handle, SortedSet<UnitKey> units) {
        handle.createUpdate("""
                        insert into unit (round, unit)
                        select round, unit from unnest(:rounds, :units) with ordinality as u (round, unit, place)
                        order by place
                        on conflict do nothing
                        """)
                .bind("rounds", Keys.rounds(units))
                .bind("units", Keys.units(units))
                .execute();
    }
}
