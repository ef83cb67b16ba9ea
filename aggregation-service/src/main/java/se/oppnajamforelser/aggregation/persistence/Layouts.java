package se.oppnajamforelser.aggregation.persistence;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/** The table layout. Rows never change, so what has been read once is remembered. */
@Singleton
class Layouts {

    private final Jdbi jdbi;
    private final Map<Integer, Layout> byId = new ConcurrentHashMap<>();
    private final Map<Layout, Integer> ids = new ConcurrentHashMap<>();

    Layouts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The layout that a stored snapshot names. */
    Layout of(int id) {
        return byId.computeIfAbsent(id, this::read);
    }

    /** The number of a layout; a new one gets a row in the current transaction. */
    int id(Layout layout) {
        return Optional.ofNullable(ids.get(layout)).orElseGet(() -> findOrAdd(layout));
    }

    private int findOrAdd(Layout layout) {
        Optional<Integer> committed = find(layout);
        committed.ifPresent(id -> ids.put(layout, id));
        return committed.orElseGet(() -> add(layout));
    }

    /** Not remembered, since the transaction may be rolled back. */
    private int add(Layout layout) {
        jdbi.useHandle(
                handle -> handle.createUpdate("insert into layout (indicators) values (:all) on conflict do nothing")
                        .bind("all", layout.indicators())
                        .execute());
        return find(layout)
                .orElseThrow(() -> new IllegalStateException("the layout " + layout + " was added and is not there"));
    }

    private Optional<Integer> find(Layout layout) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from layout where md5(indicators) = md5(:all) and indicators = :all")
                .bind("all", layout.indicators())
                .mapTo(Integer.class)
                .findOne());
    }

    private Layout read(int id) {
        return jdbi.withHandle(handle -> handle.createQuery("select indicators from layout where id = :id")
                .bind("id", id)
                .map((row, context) -> new Layout(row.getString("indicators")))
                .one());
    }
}
