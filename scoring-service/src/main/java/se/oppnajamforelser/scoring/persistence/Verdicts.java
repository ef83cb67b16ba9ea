package se.oppnajamforelser.scoring.persistence;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
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
            named(rs, "named", "label", "outcome").orElse(NamedOutcome.of(Outcome.ofCode(rs.getString("outcome")))),
            measured(rs),
            Optional.ofNullable(rs.getString("reason")).map(Verdicts::reason),
            named(rs, "corrected", "corrected_label", "corrected_outcome"),
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
                        insert into verdict (id, rules, indicator, outcome, value, reason, because, missing, named, label,
                            exact, numerator, denominator, corrected, corrected_label, corrected_outcome)
                        select id, rules, indicator, outcome, nullif(value, '')::numeric, nullif(reason, ''), because,
                            string_to_array(missing, ','), nullif(named, ''), nullif(label, ''),
                            nullif(exact, '')::numeric, nullif(numerator, '')::numeric,
                            nullif(denominator, '')::numeric, nullif(corrected, ''), nullif(corrected_label, ''),
                            nullif(corrected_outcome, '')
                        from unnest(:ids, :rules, :indicators, :outcomes, :values, :reasons, :because, :missing, :named,
                                :labels, :exacts, :numerators, :denominators, :corrected, :correctedLabels,
                                :correctedOutcomes)
                            with ordinality
                            as v (id, rules, indicator, outcome, value, reason, because, missing, named, label, exact,
                                numerator, denominator, corrected, corrected_label, corrected_outcome, place)
                        order by place
                        on conflict do nothing
                        """)
                .bind("ids", fresh.stream().map(Verdict::id).toArray(UUID[]::new))
                .bind("rules", texts(fresh, Verdict::rules))
                .bind("indicators", texts(fresh, Verdict::indicator))
                .bind("outcomes", texts(fresh, verdict -> verdict.outcome().code()))
                .bind("values", numbers(fresh, verdict -> verdict.measured().map(Measured::value)))
                .bind("exacts", numbers(fresh, verdict -> verdict.measured().map(Measured::exact)))
                .bind("numerators", numbers(fresh, verdict -> parts(verdict).map(Measured.Parts::numerator)))
                .bind("denominators", numbers(fresh, verdict -> parts(verdict).map(Measured.Parts::denominator)))
                .bind("named", names(fresh, Verdicts::own, NamedOutcome::code))
                .bind("labels", names(fresh, Verdicts::own, NamedOutcome::label))
                .bind("corrected", names(fresh, Verdict::correctedFrom, NamedOutcome::code))
                .bind("correctedLabels", names(fresh, Verdict::correctedFrom, NamedOutcome::label))
                .bind("correctedOutcomes", names(fresh, Verdict::correctedFrom, named -> named.countsAs()
                        .code()))
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

    private static Optional<NamedOutcome> named(ResultSet rs, String code, String label, String outcome)
            throws SQLException {
        String name = rs.getString(code);
        return name == null
                ? Optional.empty()
                : Optional.of(new NamedOutcome(name, rs.getString(label), Outcome.ofCode(rs.getString(outcome))));
    }

    /** Rows of before there were exact numbers hold numbers that were shown as they were given. */
    private static Optional<Measured> measured(ResultSet rs) throws SQLException {
        BigDecimal value = rs.getBigDecimal("value");
        if (value == null) {
            return Optional.empty();
        }
        BigDecimal exact = rs.getBigDecimal("exact");
        BigDecimal numerator = rs.getBigDecimal("numerator");
        return Optional.of(new Measured(
                value,
                exact == null ? value : exact,
                numerator == null
                        ? Optional.empty()
                        : Optional.of(new Measured.Parts(numerator, rs.getBigDecimal("denominator")))));
    }

    private static Optional<Measured.Parts> parts(Verdict verdict) {
        return verdict.measured().flatMap(Measured::parts);
    }

    private static Optional<NamedOutcome> own(Verdict verdict) {
        return Optional.of(verdict.named()).filter(NamedOutcome::isOwn);
    }

    private static String[] numbers(Collection<Verdict> verdicts, Function<Verdict, Optional<BigDecimal>> number) {
        return texts(
                verdicts,
                verdict -> number.apply(verdict).map(BigDecimal::toPlainString).orElse(""));
    }

    private static String[] names(
            Collection<Verdict> verdicts,
            Function<Verdict, Optional<NamedOutcome>> named,
            Function<NamedOutcome, String> text) {
        return texts(verdicts, verdict -> named.apply(verdict).map(text).orElse(""));
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
