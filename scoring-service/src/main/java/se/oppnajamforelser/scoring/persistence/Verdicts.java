package se.oppnajamforelser.scoring.persistence;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import se.oppnajamforelser.catalogue.indicator.BortfallReason;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.scoring.outcome.AreaOutcomes;
import se.oppnajamforelser.scoring.outcome.Verdict;

/** The verdicts that outcomes point at, each stored once however many units share it. */
@Singleton
class Verdicts {

    private static final int MOST_REMEMBERED = 200_000;

    private static final RowMapper<Verdict> VERDICT = (rs, context) -> new Verdict(
            rs.getObject("id", UUID.class),
            rs.getString("rules"),
            rs.getString("indicator"),
            Outcome.ofCode(rs.getString("outcome")),
            Optional.ofNullable(rs.getBigDecimal("value")),
            Optional.ofNullable(rs.getString("reason")).map(Verdicts::reason),
            rs.getString("because"),
            List.of((String[]) rs.getArray("missing").getArray()));

    private final Jdbi jdbi;
    private final TransactionSynchronizationRegistry transaction;

    /** Ids that are in the database for sure. */
    private final Set<UUID> stored = ConcurrentHashMap.newKeySet();

    Verdicts(Jdbi jdbi, TransactionSynchronizationRegistry transaction) {
        this.jdbi = jdbi;
        this.transaction = transaction;
    }

    /** Stores the verdicts that are not stored yet; in order of id, so that two instances don't wait in a circle. */
    void store(Collection<AreaOutcomes> outcomes) {
        SortedMap<UUID, Verdict> fresh = new TreeMap<>();
        outcomes.forEach(area -> area.verdicts().stream()
                .filter(verdict -> !stored.contains(verdict.id()))
                .forEach(verdict -> fresh.put(verdict.id(), verdict)));
        if (fresh.isEmpty()) {
            return;
        }
        insert(fresh.values());
        transaction.registerInterposedSynchronization(new RememberAfterCommit(fresh.keySet()));
    }

    private void insert(Collection<Verdict> fresh) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into verdict (id, rules, indicator, outcome, value, reason, because, missing)
                        select id, rules, indicator, outcome, nullif(value, '')::numeric, nullif(reason, ''), because,
                            string_to_array(missing, ',')
                        from unnest(:ids, :rules, :indicators, :outcomes, :values, :reasons, :because, :missing)
                            with ordinality
                            as v (id, rules, indicator, outcome, value, reason, because, missing, place)
                        order by place
                        on conflict do nothing
                        """)
                .bind("ids", fresh.stream().map(Verdict::id).toArray(UUID[]::new))
                .bind("rules", texts(fresh, Verdict::rules))
                .bind("indicators", texts(fresh, Verdict::indicator))
                .bind("outcomes", texts(fresh, verdict -> verdict.outcome().code()))
                .bind("values", texts(fresh, verdict -> verdict.value()
                        .map(BigDecimal::toPlainString)
                        .orElse("")))
                .bind("reasons", texts(fresh, verdict -> verdict.reason()
                        .map(BortfallReason::code)
                        .orElse("")))
                .bind("because", texts(fresh, Verdict::because))
                .bind("missing", texts(fresh, verdict -> String.join(",", verdict.missing())))
                .execute());
    }

    /** The verdicts with these ids. */
    Map<UUID, Verdict> of(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select * from verdict where id = any(:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .map(VERDICT)
                .stream()
                .collect(Collectors.toMap(Verdict::id, Function.identity())));
    }

    private static BortfallReason reason(String code) {
        return List.of(BortfallReason.values()).stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "reason: " + code + " (expected one of: " + List.of(BortfallReason.values()) + ")"));
    }

    private static String[] texts(Collection<Verdict> verdicts, Function<Verdict, String> text) {
        return verdicts.stream().map(text).toArray(String[]::new);
    }

    /** Only what is committed is there; after a rollback the same verdicts are stored again. */
    private final class RememberAfterCommit implements Synchronization {

        private final Set<UUID> ids;

        private RememberAfterCommit(Set<UUID> ids) {
            this.ids = Collections.unmodifiableSet(ids);
        }

        @Override
        public void beforeCompletion() {
            // Nothing has to be done before the commit.
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                return;
            }
            if (stored.size() + ids.size() > MOST_REMEMBERED) {
                stored.clear();
            }
            stored.addAll(ids);
        }
    }
}
