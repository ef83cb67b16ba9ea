package se.oppnajamforelser.aggregation.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import se.oppnajamforelser.aggregation.group.UnitGroup;

/** The groups that users have made. */
@Singleton
public class Groups {

    private static final RowMapper<UnitGroup> GROUP =
            (row, context) -> new UnitGroup(row.getString("id"), row.getString("name"), List.of((String[])
                    row.getArray("units").getArray()));

    private final Jdbi jdbi;

    Groups(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every group, in order of id. */
    public List<UnitGroup> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select id, name, units from unit_group order by id")
                .map(GROUP)
                .list());
    }

    /** The group with that id, if there is one. */
    public Optional<UnitGroup> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("select id, name, units from unit_group where id = :id")
                .bind("id", id)
                .map(GROUP)
                .findOne());
    }

    /**
     * Keeps a group in place of an older one of the same id.
     *
     * @return whether it is a new one
     */
    public boolean put(UnitGroup group) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        insert into unit_group (id, name, units) values (:id, :name, :units)
                        on conflict (id) do update set name = excluded.name, units = excluded.units
                        returning xmax = 0
                        """)
                .bind("id", group.id())
                .bind("name", group.name())
                .bind("units", group.units().toArray(String[]::new))
                .mapTo(Boolean.class)
                .one());
    }

    /**
     * Forgets a group.
     *
     * @return whether there was one
     */
    public boolean remove(String id) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from unit_group where id = :id")
                        .bind("id", id)
                        .execute())
                > 0;
    }
}
